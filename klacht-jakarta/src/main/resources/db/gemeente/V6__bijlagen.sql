-- Files in a dossier. The history refers to one by its id and by the hash over salt and bytes; here it can be destroyed.
create table bijlage (
    id              uuid        primary key,
    dossier         uuid        not null,
    volgnummer      integer     not null,
    document        text        not null,
    onderdelen      integer[]   not null,
    naam            uuid        not null,
    type            text        not null,
    omvang          bigint      not null check (omvang >= 1),
    zout            bytea       not null,
    hash            text        not null,
    toegevoegd_op   timestamptz not null,
    toegevoegd_door text        not null,
    rol             text        not null,
    -- beschikbaar, quarantaine (not scanned yet, nobody can open it) or verwijderd (infected; the bytes are gone)
    stand           text        not null check (stand in ('beschikbaar', 'quarantaine', 'verwijderd')),
    volgende_scan   timestamptz
);
create index bijlage_dossier on bijlage (dossier, volgnummer);
create index bijlage_wacht on bijlage (volgende_scan) where stand = 'quarantaine';

-- Its bytes, in pieces, so that no server ever holds a whole file in memory.
create table bijlageblok (
    bijlage uuid    not null references bijlage on delete cascade,
    nummer  integer not null check (nummer >= 0),
    inhoud  bytea   not null,
    primary key (bijlage, nummer)
);
-- Most files are compressed already; to compress them again costs time and gains nothing.
alter table bijlageblok alter column inhoud set storage external;

-- What happened to files beside the history: refused, put in quarantine, released, removed. Only ever added to.
create table bijlagevoorval (
    id        uuid        primary key,
    moment    timestamptz not null,
    dossier   uuid        not null,
    bijlage   uuid,
    gebruiker text        not null,
    soort     text        not null,
    naam      text        not null,
    uitleg    text        not null,
    bevinding text,
    trace_id  text        not null
);
create index bijlagevoorval_dossier on bijlagevoorval (dossier, moment, id);

grant select, insert on bijlage, bijlagevoorval to ${rol};
grant update (stand, volgende_scan) on bijlage to ${rol};
grant select, insert, delete on bijlageblok to ${rol};
