-- Logging in at the issuer of a municipality.

-- Of a session that also has one at the issuer: what ends that one (locked with the secret in the cookie), and a hash of
-- its name there. For an aanbieder: his provider.
alter table sessie
    add column dienstverlener text,
    add column uitlogbewijs   text,
    add column sid            text;
create index sessie_sid on sessie (werkruimte, sid) where sid is not null;

-- A login that has not come back yet. The state and the browser's secret are hashes; it is taken away when it ends.
create table inlogpoging (
    id         text        primary key,
    werkruimte text        not null,
    browser    text        not null,
    nonce      text        not null,
    verifier   text        not null,
    doel       text        not null,
    eindigt_op timestamptz not null
);
create index inlogpoging_eindigt_op on inlogpoging (eindigt_op);

grant select, insert, delete on inlogpoging to ${rol};
