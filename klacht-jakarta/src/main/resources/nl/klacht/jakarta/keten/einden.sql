-- Where every chain ends now, and where the last head saw it end; one statement, so one moment. What a head saw and is not
-- there any more stays in the list: a head never forgets a row.
with nu as (
    select distinct on (dossier) dossier, volgnummer, hash from gebeurtenis order by dossier, volgnummer desc
),
eerder as (
    select distinct on (dossier) dossier, volgnummer, hash from keteneinde order by dossier, dag desc
)
select cast(coalesce(nu.dossier, eerder.dossier) as text) as dossier,
       nu.volgnummer as volgnummer, nu.hash as hash, eerder.volgnummer as vorig_volgnummer, eerder.hash as vorige_hash
from nu full join eerder on eerder.dossier = nu.dossier
order by coalesce(nu.dossier, eerder.dossier)
