-- A municipality that is closed for a while, with the sentence that its host says, and one that left.

alter table tenant
    add column dicht_sinds timestamptz,
    add column dicht_zin   text,
    add constraint tenant_dicht check ((dicht_sinds is null) = (dicht_zin is null));

-- All that stays of a municipality that left: its name on this installation, so that no server makes it again.
create table vertrokken (
    id text        primary key,
    op timestamptz not null default now()
);

-- Who asked to remove a municipality; somebody else must confirm it with the code.
create table verwijdervoorstel (
    tenant     text        primary key references tenant (id),
    door       text        not null,
    code_hash  text        not null,
    bewijs     text        not null,
    gevraagd_op timestamptz not null default now()
);

grant select on vertrokken to ${rol};
