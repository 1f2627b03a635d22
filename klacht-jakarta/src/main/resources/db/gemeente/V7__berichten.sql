-- What has to be sent: written in the transaction of the step that it follows from. No text and no address stands here;
-- both are looked up when it is sent.
create sequence bericht_volgnummer;
create table bericht (
    id            uuid        primary key,
    volgnummer    bigint      not null unique default nextval('bericht_volgnummer'),
    soort         text        not null,
    weg           text        not null check (weg in ('mail', 'webhook')),
    dossier       uuid,
    gebeurtenis   integer,
    geadresseerde text        not null,
    verwijzing    text        not null,
    hash          text        not null,
    gegevens      text        not null,
    gemaakt_op    timestamptz not null,
    stand         text        not null check (stand in ('wachtend', 'verstuurd', 'dood', 'opgegeven', 'vervallen')),
    pogingen      integer     not null,
    niet_voor     timestamptz not null,
    afgerond_op   timestamptz,
    besloten_door text,
    reden         text        not null
);
create index bericht_wachtend on bericht (volgnummer) where stand = 'wachtend';
create index bericht_dossier on bericht (dossier, weg, volgnummer);
create index bericht_stand on bericht (stand, volgnummer desc);

-- Of which date somebody was reminded, so that it happens once: beforehand, and when it is over.
create table herinnering (
    dossier  uuid        not null,
    soort    text        not null,
    datum    date        not null,
    wanneer  text        not null check (wanneer in ('vooraf', 'te_laat')),
    voor     text        not null,
    moment   timestamptz not null,
    primary key (dossier, soort, datum, wanneer)
);

-- The letter box of the demonstration: what the addressee would get. Filled in demo mode only.
create table demopost (
    bericht   uuid        primary key,
    aan       text        not null,
    onderwerp text        not null,
    tekst     text        not null,
    moment    timestamptz not null
);

grant usage on sequence bericht_volgnummer to ${rol};
grant select, insert, update on bericht to ${rol};
grant select, insert on herinnering, demopost to ${rol};
