-- Who gets to which dossier, beyond his role.

-- The employees that were seen here, by the id of their account, and in which groups they work. A dossier of one is also
-- that of his group.
create table medewerker (
    gebruiker text        primary key,
    rollen    text[]      not null,
    groepen   text[]      not null,
    gezien_op timestamptz not null
);
create index medewerker_groepen on medewerker using gin (groepen);

grant select, insert, update on medewerker to ${rol};

-- The accounts to which a dossier is restricted; null when it is not.
alter table dossier add column afgeschermd_voor text[];

-- Who opened a restricted dossier all the same, why, and until when. Only ever added to.
create table noodtoegang (
    id        uuid        primary key,
    dossier   uuid        not null,
    kenmerk   text        not null,
    gebruiker text        not null,
    rol       text        not null,
    reden     text        not null,
    moment    timestamptz not null,
    tot       timestamptz not null
);
create index noodtoegang_dossier on noodtoegang (dossier, gebruiker, tot);
create index noodtoegang_moment on noodtoegang (moment desc, id desc);

grant select, insert on noodtoegang to ${rol};
