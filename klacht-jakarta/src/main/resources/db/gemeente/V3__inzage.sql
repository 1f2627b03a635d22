-- Who read which dossier or searched for whom, when and in which role. For the privacy officer; only ever added to.
create table inzage (
    id        uuid        primary key,
    moment    timestamptz not null,
    gebruiker text        not null,
    rollen    text        not null,
    soort     text        not null,
    dossier   uuid,
    vraag     text,
    trace_id  text        not null
);
create index inzage_moment on inzage (moment desc, id desc);
create index inzage_dossier on inzage (dossier, moment desc, id desc);
create index inzage_gebruiker on inzage (gebruiker, moment desc, id desc);

grant select, insert on inzage to ${rol};
