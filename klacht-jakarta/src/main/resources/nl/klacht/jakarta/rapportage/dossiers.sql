-- The dossiers received in a year, counted by their characteristics: one row a combination.
with klacht as (
    select
        d.id,
        case
            when d.soort <> 'klacht' then d.soort
            -- submitted to the municipality in writing, complete or not (Awb 9:12a)
            when bool_or(o.vorm = 'schriftelijk' and o.kanaal is distinct from 'dienstverlener') then 'klacht_schriftelijk'
            when bool_or(o.kanaal is distinct from 'dienstverlener') then 'klacht_mondeling'
            else 'aanbiedermelding'
        end as groep,
        string_agg(distinct o.domein, ',' order by o.domein) as domeinen,
        string_agg(distinct coalesce(o.afloop, 'open'), ',' order by coalesce(o.afloop, 'open')) as aflopen,
        case
            when bool_or(not o.binnen_termijn) then 'nee'
            when bool_or(o.afloop is null and o.regime = 'awb_formeel') then 'open'
            when bool_or(o.binnen_termijn) then 'ja'
            else 'nvt'
        end as binnen_termijn,
        bool_or(o.verdaagd_dagen > 0) as verdaagd,
        bool_or(o.afloop is not distinct from 'informeel_afgedaan') as informeel,
        bool_or(o.tweede_lijn) as tweede_lijn
    from dossier d
    join onderdeel o on o.dossier = d.id
    where d.ontvangstdatum >= :van and d.ontvangstdatum < :tot
    group by d.id
)
select groep, domeinen, aflopen, binnen_termijn, verdaagd, informeel, tweede_lijn, count(*) as aantal
from klacht
group by groep, domeinen, aflopen, binnen_termijn, verdaagd, informeel, tweede_lijn
order by groep, domeinen, aflopen, binnen_termijn, verdaagd, informeel, tweede_lijn
