-- %1$d dossiers of ten years, as copies of the first one. Out of a hundred: 85 settled and past the year in which the klager
-- can go to the second line, though nobody closed them; 10 settled this year; 2 closed; 3 open.
create temporary table nieuw as
select gen_random_uuid() as id, i, i %% 100 as deel, current_date - (i %% 3650) as dag
from generate_series(1, %1$d) as i;

insert into dossier
select n.id, 'M-' || n.i, d.soort,
       case when n.deel < 95 then 'afgedaan' when n.deel < 97 then 'gesloten' else 'formeel' end,
       false, n.dag, n.dag,
       case when n.deel < 85 then current_date - 1 - n.i %% 3000
            when n.deel < 95 then current_date + n.i %% 365
            when n.deel < 97 then null
            else current_date - 5 + n.i %% 60 end,
       case when n.deel < 95 then 'verzoekschrift' else 'afhandeling' end,
       null, case when n.i %% 5 = 0 then 'behandelaar' else 'behandelaar2' end, '{}', false,
       case when n.deel < 85 then current_date - n.i %% 3000
            when n.deel < 95 then current_date + 1 + n.i %% 365
            when n.deel < 97 then n.dag end,
       d.versie, d.hash, n.dag,
       case when n.deel < 95 then null else current_date - 5 + n.i %% 60 end
from nieuw n, (select * from dossier limit 1) d;

insert into onderdeel (dossier, nummer, domein, regime, route, ontvangstdatum, vorm, kanaal)
select n.id, deel.nummer, o.domein, o.regime, o.route, n.dag, o.vorm, o.kanaal
from nieuw n, (select * from onderdeel limit 1) o, generate_series(1, 1 + n.i %% 2) as deel(nummer);

drop table nieuw;
analyze dossier;
analyze onderdeel;
