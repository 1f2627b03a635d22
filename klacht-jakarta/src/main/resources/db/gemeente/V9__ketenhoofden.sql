-- One head a day over the histories of all dossiers, chained to the one before; only ever added to. Two servers that make
-- one at the same moment meet on the day, and no head has two that follow it.
create table ketenhoofd (
    dag          date        primary key,
    gemaakt_op   timestamptz not null,
    dossiers     integer     not null check (dossiers >= 0),
    wortel       text        not null,
    vorige_hash  text        not null unique,
    hash         text        not null,
    handtekening text
);

-- How far the chains had come that grew since the head before; with those of all days before it, what a head holds.
create table keteneinde (
    dag        date    not null references ketenhoofd (dag),
    dossier    uuid    not null,
    volgnummer integer not null check (volgnummer >= 1),
    hash       text    not null,
    primary key (dossier, dag)
);
create index keteneinde_dag on keteneinde (dag, dossier);

-- Why somebody looked: for which step, or what he did with it.
alter table inzage add column waarom text;

grant select, insert on ketenhoofd, keteneinde to ${rol};
