-- How long a closed dossier is kept, its destruction by two people, and the requests of the persons it is about.

-- What the core says of keeping; nothing while a dossier is not closed. No day means for good.
alter table dossier
    add column bewaar_klasse  text,
    add column bewaren_tot    date,
    add column bevroren       boolean,
    add column bewaar_gronden text,
    add column vernietigd_op  timestamptz;
create index dossier_bewaren on dossier (bewaren_tot, id) where bewaar_klasse is not null and vernietigd_op is null;
create index dossier_nog_te_bepalen on dossier (id)
    where gesloten_vanaf is not null and bewaar_klasse is null and vernietigd_op is null;

-- A list of dossiers that somebody proposes to destroy. All of this is only ever added to.
create table vernietigingslijst (
    id               uuid        primary key,
    voorgesteld_door text        not null,
    rol              text        not null,
    voorgesteld_op   timestamptz not null,
    toelichting      text
);
create index vernietigingslijst_moment on vernietigingslijst (voorgesteld_op desc, id desc);

-- A dossier on a list, as it stood then: one step more in it, and it is not destroyed on this list.
create table vernietigingsregel (
    lijst       uuid    not null references vernietigingslijst (id),
    dossier     uuid    not null,
    kenmerk     text    not null,
    klasse      text    not null,
    bewaren_tot date    not null,
    gronden     text    not null,
    versie      integer not null,
    hash        text    not null,
    primary key (lijst, dossier)
);
create index vernietigingsregel_dossier on vernietigingsregel (dossier);

-- Taken off a list again, with the reason.
create table vernietigingsuitzondering (
    lijst   uuid        not null,
    dossier uuid        not null,
    door    text        not null,
    rol     text        not null,
    op      timestamptz not null,
    reden   text        not null,
    primary key (lijst, dossier),
    foreign key (lijst, dossier) references vernietigingsregel (lijst, dossier)
);

-- What the second person decided.
create table vernietigingsbesluit (
    lijst         uuid        primary key references vernietigingslijst (id),
    akkoord       boolean     not null,
    besloten_door text        not null,
    rol           text        not null,
    besloten_op   timestamptz not null,
    toelichting   text
);

-- What became of each dossier of a decided list; written by the function below alone.
create table vernietigingsuitkomst (
    lijst    uuid        not null,
    dossier  uuid        not null,
    uitkomst text        not null check (uitkomst in ('vernietigd', 'uitgezonderd', 'bevroren', 'gewijzigd', 'te_vroeg')),
    moment   timestamptz not null,
    inhouden integer     not null,
    primary key (lijst, dossier)
);

-- What is destroyed for good: dossiers, and single texts or persons. A restored backup is held against it again.
create table vernietiging (
    dossier uuid        primary key,
    lijst   uuid        not null,
    moment  timestamptz not null
);
create table wissing (
    inhoud     uuid        primary key,
    dossier    uuid        not null,
    volgnummer integer     not null,
    moment     timestamptz not null
);
create index wissing_dossier on wissing (dossier);

-- The statement of destruction, exactly as it was hashed.
create table verklaring_van_vernietiging (
    lijst  uuid        primary key references vernietigingslijst (id),
    moment timestamptz not null,
    inhoud text        not null,
    hash   text        not null
);

-- A request of a person about his data, and apart from it who asked, so that this can go earlier.
create table avg_verzoek (
    id            uuid        primary key,
    soort         text        not null,
    ontvangen_op  date        not null,
    uiterlijk     date        not null,
    vastgelegd_op timestamptz not null,
    door          text        not null
);
create index avg_verzoek_moment on avg_verzoek (ontvangen_op desc, id desc);
create table avg_verzoeker (
    verzoek uuid primary key references avg_verzoek (id),
    inhoud  text not null
);
create table avg_verlenging (
    verzoek   uuid        primary key references avg_verzoek (id),
    uiterlijk date        not null,
    reden     text        not null,
    op        timestamptz not null,
    door      text        not null
);
create table avg_besluit (
    verzoek     uuid        primary key references avg_verzoek (id),
    uitkomst    text        not null,
    gronden     text        not null,
    toelichting text        not null,
    op          timestamptz not null,
    door        text        not null
);

-- All that is known of a person, word by word: to find him by his address or how he is reached too.
create function persoonvorm(inhoud text) returns tsvector
    language sql immutable parallel safe
    return to_tsvector('simple'::regconfig, translate(inhoud, '.,;:!?()[]{}<>"''/\-_@+&*=#%|~`', repeat(' ', 32)));
create index inhoud_persoon on inhoud using gin (persoonvorm(inhoud)) where soort = 'persoon';

-- The words of what was searched for or is known of a person.
create function woorden(tekst text) returns text[]
    language sql immutable parallel safe
    return array(
        select w from unnest(regexp_split_to_array(lower(coalesce(tekst, '')), '[^[:alnum:]]+')) w where w <> '');

-- Whether all these words begin a word of that text.
create function beginnen_in(gezocht text[], tekst text) returns boolean
    language sql immutable parallel safe
    return cardinality(gezocht) > 0
        and not exists (
            select 1 from unnest(gezocht) w
            where not exists (select 1 from unnest(woorden(tekst)) n where starts_with(n, w)));

-- What was searched for, without the names of the fields.
create function gezocht(vraag text) returns text
    language sql immutable parallel safe
    return regexp_replace(vraag, '(naam|adres|email|telefoon|tekst|kenmerk): ', '', 'g');

create index inzage_vraag on inzage (moment) where vraag is not null;
create index inzage_gezocht on inzage using gin (persoonvorm(gezocht(vraag))) where vraag is not null;

-- Takes away everything of a dossier that says something of a person. Nobody may call it but the functions below.
create function wis_dossier(welk uuid) returns integer
    language plpgsql set search_path = ${schema}, pg_temp as $$
declare
    aantal integer;
    begin_van text;
begin
    -- The index finds the few searches that begin as a word of such a person begins; then the whole words are compared.
    select string_agg(distinct quote_literal(left(w, 3)) || ':*', ' | ') into begin_van
      from inhoud p, json_each_text(p.inhoud::json) g, unnest(woorden(g.value)) w
     where p.dossier = welk and p.soort = 'persoon' and length(w) >= 3;
    if begin_van is not null then
        update inzage i set vraag = null
         where i.vraag is not null
           and persoonvorm(gezocht(i.vraag)) @@ to_tsquery('simple', begin_van)
           and exists (
               select 1 from inhoud p
                where p.dossier = welk and p.soort = 'persoon'
                  and (beginnen_in(woorden(gezocht(i.vraag)), p.inhoud)
                       or beginnen_in(woorden(substring(i.vraag from 'naam: ([^,]*)')), p.inhoud)));
    end if;
    delete from inhoud where dossier = welk and soort <> 'vernietigd';
    get diagnostics aantal = row_count;
    delete from idempotentie where dossier = welk;
    if to_regclass('bijlage') is not null then
        delete from bijlage where dossier = welk;
        update bijlagevoorval set naam = '' where dossier = welk;
    end if;
    delete from demopost p using bericht b where b.id = p.bericht and b.dossier = welk;
    delete from bericht where dossier = welk;
    delete from herinnering where dossier = welk;
    update noodtoegang set reden = '', voor = null where dossier = welk;
    update inzage set waarom = null where dossier = welk and soort = 'noodtoegang';
    update dossier d set gespreksvoerder = null, behandelaar = null, afgeschermd_voor = null, vernietigd_op = v.moment
      from vernietiging v where d.id = welk and v.dossier = welk;
    insert into inhoud (id, dossier, soort, zout, inhoud)
    select welk, welk, 'vernietigd', ''::bytea, (v.moment at time zone 'Europe/Amsterdam')::date::text
      from vernietiging v where v.dossier = welk
    on conflict (id) do nothing;
    return aantal;
end $$;

-- Whether destruction of a dossier is on hold, read from its history, which nobody can change.
create function is_bevroren(welk uuid) returns boolean
    language sql stable set search_path = ${schema}, pg_temp
    return coalesce((
        select g.soort = 'bevries_bewaring' from gebeurtenis g
         where g.dossier = welk and g.soort in ('bevries_bewaring', 'hef_bevriezing_op')
         order by g.volgnummer desc limit 1), false);

-- Destroys one dossier of a list that another person than who proposed it has agreed to, or says why not. Asked again, it
-- says the same.
create function vernietig(welke_lijst uuid, welk uuid) returns text
    language plpgsql security definer set search_path = ${schema}, pg_temp as $$
declare
    regel  vernietigingsregel;
    stand  dossier;
    wat    text;
    aantal integer := 0;
begin
    perform 1 from vernietigingslijst l join vernietigingsbesluit b on b.lijst = l.id
      where l.id = welke_lijst and b.akkoord and b.besloten_door <> l.voorgesteld_door and b.rol <> l.rol;
    if not found then
        raise exception 'no list that two people agreed on: %', welke_lijst using errcode = 'insufficient_privilege';
    end if;
    select * into regel from vernietigingsregel where lijst = welke_lijst and dossier = welk;
    if not found then
        raise exception 'not on this list: %', welk using errcode = 'insufficient_privilege';
    end if;
    select * into stand from dossier where id = welk for update;
    select uitkomst into wat from vernietigingsuitkomst where lijst = welke_lijst and dossier = welk;
    if found then
        return wat;
    end if;
    wat := case
        when exists (select 1 from vernietigingsuitzondering where lijst = welke_lijst and dossier = welk) then 'uitgezonderd'
        when is_bevroren(welk) then 'bevroren'
        when exists (select 1 from vernietiging where dossier = welk)
            or stand.versie is distinct from regel.versie
            or stand.bewaren_tot is distinct from regel.bewaren_tot then 'gewijzigd'
        when regel.bewaren_tot >= (now() at time zone 'Europe/Amsterdam')::date then 'te_vroeg'
        else 'vernietigd'
    end;
    if wat = 'vernietigd' then
        insert into vernietiging values (welk, welke_lijst, now());
        aantal := wis_dossier(welk);
    end if;
    insert into vernietigingsuitkomst values (welke_lijst, welk, wat, now(), aantal);
    return wat;
end $$;

-- Removes one text or person. The history itself must say that it was corrected or erased: its step names it.
create function wis_inhoud(welk uuid, nummer integer, welke uuid) returns boolean
    language plpgsql security definer set search_path = ${schema}, pg_temp as $$
begin
    perform 1 from gebeurtenis g
      where g.dossier = welk and g.volgnummer = nummer
        and g.soort in ('rectificeer', 'wis_gegevens')
        and position(welke::text in g.inhoud) > 0;
    if not found then
        raise exception 'no step in the history erases %', welke using errcode = 'insufficient_privilege';
    end if;
    insert into wissing values (welke, welk, nummer, now()) on conflict (inhoud) do nothing;
    delete from inhoud where id = welke and dossier = welk;
    return found;
end $$;

-- Takes away once more all that was destroyed: after a restore, when the tables of what was destroyed are back as they
-- were last. How many rows were taken away.
create function pas_vernietigingen_toe() returns integer
    language plpgsql security definer set search_path = ${schema}, pg_temp as $$
declare
    aantal integer;
begin
    delete from inhoud i using wissing w where w.inhoud = i.id and w.dossier = i.dossier;
    get diagnostics aantal = row_count;
    return aantal + coalesce((
        select sum(wis_dossier(v.dossier)) from vernietiging v
         where exists (select 1 from inhoud i where i.dossier = v.dossier and i.soort <> 'vernietigd')
            or not exists (select 1 from inhoud i where i.id = v.dossier)), 0);
end $$;

-- Takes away what is over its time; a moment in the future counts as now.
create function ruim_op(moment_nu timestamptz) returns integer
    language plpgsql security definer set search_path = ${schema}, pg_temp as $$
declare
    grens  timestamptz := least(moment_nu, now());
    aantal integer;
    totaal integer := 0;
begin
    delete from idempotentie where aangemaakt_op < grens - interval '30 days';
    get diagnostics aantal = row_count;
    totaal := totaal + aantal;
    update inzage set vraag = null where vraag is not null and moment < grens - interval '1 year';
    get diagnostics aantal = row_count;
    totaal := totaal + aantal;
    delete from inzage where moment < grens - interval '5 years';
    get diagnostics aantal = row_count;
    totaal := totaal + aantal;
    delete from avg_verzoeker v using avg_besluit b
     where b.verzoek = v.verzoek and b.op < grens - interval '1 year';
    get diagnostics aantal = row_count;
    return totaal + aantal;
end $$;

-- A step and a destruction of the same dossier wait for each other; what was destroyed takes no step. A history that is put
-- back from a backup is no step: its rows have numbers that the dossier had already.
create function bewaak_vernietigd() returns trigger
    language plpgsql set search_path = ${schema}, pg_temp as $$
begin
    perform 1 from dossier where id = new.dossier for no key update;
    if exists (select 1 from vernietiging v join dossier d on d.id = v.dossier
                where v.dossier = new.dossier and d.versie < new.volgnummer) then
        raise exception 'dossier was destroyed: %', new.dossier using errcode = 'unique_violation';
    end if;
    return new;
end $$;
create trigger gebeurtenis_niet_na_vernietiging before insert on gebeurtenis
    for each row when (new.volgnummer > 1) execute function bewaak_vernietigd();

revoke all on function wis_dossier(uuid), is_bevroren(uuid), vernietig(uuid, uuid), wis_inhoud(uuid, integer, uuid),
    pas_vernietigingen_toe(), ruim_op(timestamptz) from public;
grant execute on function vernietig(uuid, uuid), wis_inhoud(uuid, integer, uuid), pas_vernietigingen_toe(),
    ruim_op(timestamptz) to ${rol};
grant select, insert on vernietigingslijst, vernietigingsregel, vernietigingsuitzondering, vernietigingsbesluit,
    verklaring_van_vernietiging, avg_verzoek, avg_verzoeker, avg_verlenging, avg_besluit to ${rol};
grant select on vernietigingsuitkomst, vernietiging, wissing to ${rol};
