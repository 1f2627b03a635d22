-- The parts of the dossiers received in a year, counted by their characteristics: one row a combination.
with deel as (
    select
        case
            when d.soort <> 'klacht' then d.soort
            -- submitted to the municipality in writing, complete or not (Awb 9:12a)
            when bool_or(o.vorm = 'schriftelijk' and o.kanaal is distinct from 'dienstverlener') over heel then 'klacht_schriftelijk'
            when bool_or(o.kanaal is distinct from 'dienstverlener') over heel then 'klacht_mondeling'
            else 'aanbiedermelding'
        end as groep,
        o.domein,
        o.aard,
        coalesce(o.afloop, 'open') as afloop,
        case
            when not o.binnen_termijn then 'nee'
            when o.afloop is null and o.regime = 'awb_formeel' then 'open'
            when o.binnen_termijn then 'ja'
            else 'nvt'
        end as binnen_termijn
    from dossier d
    join onderdeel o on o.dossier = d.id
    where d.ontvangstdatum >= :van and d.ontvangstdatum < :tot
    window heel as (partition by d.id)
)
select groep, domein, aard, afloop, binnen_termijn, count(*) as aantal
from deel
group by groep, domein, aard, afloop, binnen_termijn
order by groep, domein, aard, afloop, binnen_termijn
