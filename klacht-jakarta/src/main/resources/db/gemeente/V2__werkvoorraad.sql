-- What the work list and searching need.

-- When the next date is really over: later than the day to work towards where the Algemene termijnenwet moves it.
alter table dossier add column volgende_wettelijk date;

create index dossier_ontvangen on dossier (ontvangen_op, id);
create index dossier_kenmerk on dossier (kenmerk text_pattern_ops);
create index onderdeel_tweede_lijn on onderdeel (dossier) where tweede_lijn;
create index gebeurtenis_bestuursmelding on gebeurtenis (dossier) where soort = 'meld_aan_college';

-- The words of a text, or of the name of a person. Signs between words are blanks, so that k.voorbeeld is two words.
create function zoekvorm(soort text, inhoud text) returns tsvector
    language sql immutable parallel safe
    return to_tsvector('simple'::regconfig, translate(
        case when soort = 'persoon' then coalesce(substring(inhoud from '"naam":"((?:[^"\\]|\\.)*)"'), '') else inhoud end,
        '.,;:!?()[]{}<>"''/\-_@+&*=#%|~`', repeat(' ', 32)));
create index inhoud_zoek on inhoud using gin (zoekvorm(soort, inhoud));
