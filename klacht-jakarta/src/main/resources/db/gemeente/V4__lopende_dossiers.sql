-- The work list by the next date, without walking past what has been over for years.
create index dossier_lopend on dossier (volgende_datum, id) where gesloten_vanaf is null;
create index dossier_gesloten_vanaf on dossier (gesloten_vanaf, volgende_datum, id);
