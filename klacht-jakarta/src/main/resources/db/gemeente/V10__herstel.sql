-- When a step was really written: its moment may be a given one. What is older was written, as far as is known, when it was done.
alter table gebeurtenis add column vastgelegd_op timestamptz;
update gebeurtenis set vastgelegd_op = moment;
alter table gebeurtenis
    alter column vastgelegd_op set default clock_timestamp(),
    alter column vastgelegd_op set not null;

-- What was put back from a back-up, and what was left out then.
create table herstel (
    id        uuid        primary key,
    moment    timestamptz not null,
    kopie_van timestamptz not null,
    tot       timestamptz,
    door      text        not null,
    verslag   text        not null
);

grant select on herstel to ${rol};
