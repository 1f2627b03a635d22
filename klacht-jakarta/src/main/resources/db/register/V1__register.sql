-- The register of one installation. The migration login owns it; klacht_register works in it.
create table tenant (
    id            text        primary key,
    naam          text        not null,
    schema        text        not null unique,
    rol           text        not null unique,
    status        text        not null check (status in ('wacht', 'klaar', 'achter', 'fout')),
    zin           text        not null default '',
    versie        text        not null default '',
    bijgewerkt_op timestamptz not null default now()
);

create table tenant_host (
    host   text primary key,
    tenant text not null references tenant (id)
);

-- A session: the cookie holds the id, the row a hash of it.
create table sessie (
    id          text        primary key,
    werkruimte  text        not null,
    gebruiker   text        not null,
    rollen      text        not null,
    gemaakt_op  timestamptz not null,
    verloopt_op timestamptz not null,
    eindigt_op  timestamptz not null
);
create index sessie_eindigt_op on sessie (eindigt_op);

-- Where there is work, so that nobody has to ask every schema.
create table wekker (
    tenant      text        primary key references tenant (id),
    moment      timestamptz not null,
    gehuurd_tot timestamptz
);
create index wekker_moment on wekker (moment);

grant usage on schema ${schema} to ${rol};
grant select on tenant, tenant_host to ${rol};
grant select, insert, update, delete on sessie, wekker to ${rol};
