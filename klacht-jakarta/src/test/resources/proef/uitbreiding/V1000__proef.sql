alter table dossier add column proef text not null default 'uitgebreid';
