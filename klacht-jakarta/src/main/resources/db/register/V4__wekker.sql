-- A wake-up has a kind of work, and who is busy with it has a name: a lease that was lost is noticed.
alter table wekker
    add column soort   text not null default 'bericht',
    add column huurder text;
alter table wekker drop constraint wekker_pkey, add primary key (tenant, soort);
alter table wekker alter column soort drop default;
create index wekker_gehuurd_tot on wekker (gehuurd_tot) where gehuurd_tot is not null;

-- What is counted for a municipality, by who did the work; every server reads it whole once a minute for its gauges.
create table meter (
    tenant     text        not null references tenant (id),
    naam       text        not null,
    waarde     bigint      not null,
    gemeten_op timestamptz not null default now(),
    primary key (tenant, naam)
);

grant select, insert, update, delete on meter to ${rol};
