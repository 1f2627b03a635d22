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
