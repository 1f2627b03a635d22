-- The tables of one municipality. The migration login owns them; ${rol} works in them.

-- The truth: what was done, in order, exactly as it was hashed. Never changed, never removed.
create table gebeurtenis (
    dossier     uuid        not null,
    volgnummer  integer     not null check (volgnummer >= 1),
    moment      timestamptz not null,
    actor       text        not null,
    rol         text        not null,
    soort       text        not null,
    versie      integer     not null,
    inhoud      text        not null,
    gronden     text        not null,
    vorige_hash text        not null,
    hash        text        not null,
    primary key (dossier, volgnummer)
);

-- Texts and persons, apart from the history that refers to them by id and salted hash.
create table inhoud (
    id      uuid  primary key,
    dossier uuid  not null,
    soort   text  not null,
    zout    bytea not null,
    inhoud  text  not null
);
create index inhoud_dossier on inhoud (dossier);

-- The projection of a dossier, for lists, dates and search; written in the transaction of the gebeurtenis.
create table dossier (
    id               uuid        primary key,
    kenmerk          text        not null unique,
    soort            text        not null,
    fase             text        not null,
    spoed            boolean     not null,
    ontvangen_op     timestamptz not null,
    ontvangstdatum   date        not null,
    volgende_datum   date,
    volgende_soort   text,
    gespreksvoerder  text,
    behandelaar      text,
    dienstverleners  text[]      not null default '{}',
    verwezen         boolean     not null,
    gesloten_vanaf   date,
    versie           integer     not null,
    hash             text        not null,
    bijgewerkt_op    timestamptz not null
);
create index dossier_volgende on dossier (volgende_datum, id);
create index dossier_behandelaar on dossier (behandelaar, volgende_datum, id);
create index dossier_gespreksvoerder on dossier (gespreksvoerder, volgende_datum, id);
create index dossier_fase on dossier (fase, volgende_datum, id);
create index dossier_ontvangst on dossier (ontvangstdatum, id);
create index dossier_dienstverleners on dossier using gin (dienstverleners);

-- The projection of a part of a complaint, for the yearly figures.
create table onderdeel (
    dossier         uuid    not null,
    nummer          integer not null check (nummer >= 1),
    domein          text,
    aard            text,
    oorzaak         text,
    regime          text,
    route           text,
    ontvangstdatum  date    not null,
    vorm            text,
    kanaal          text,
    afloop          text,
    afgedaan_op     date,
    binnen_termijn  boolean,
    verdaagd_dagen  integer not null default 0,
    informeel       boolean not null default false,
    tweede_lijn     boolean not null default false,
    dienstverlener  text,
    primary key (dossier, nummer)
);
create index onderdeel_ontvangst on onderdeel (ontvangstdatum);

-- The same key of the same user gives the same dossier.
create table idempotentie (
    gebruiker    text        not null,
    sleutel      text        not null,
    body_hash    text        not null,
    dossier      uuid        not null,
    aangemaakt_op timestamptz not null,
    primary key (gebruiker, sleutel)
);

-- Which line of another system became which dossier: the same line is taken over once.
create table importregel (
    bron    text    not null,
    sleutel text    not null,
    dossier uuid    not null,
    regel   integer not null,
    primary key (bron, sleutel)
);

create sequence kenmerk_nummer;

grant usage on schema ${schema} to ${rol};
grant select, insert on gebeurtenis, inhoud, idempotentie, importregel to ${rol};
grant select, insert, update on dossier to ${rol};
grant select, insert, update, delete on onderdeel to ${rol};
grant usage on sequence kenmerk_nummer to ${rol};
