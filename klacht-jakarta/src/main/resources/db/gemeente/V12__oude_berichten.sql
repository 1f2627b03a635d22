-- As in V8, and what was sent, given up or lapsed two years ago goes too: by then the year for a petition is over as a
-- rule, and the history says which step it followed from. What waits stays, and so does a dead letter, of which somebody
-- still has to say what happens.
create or replace function ruim_op(moment_nu timestamptz) returns integer
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
    totaal := totaal + aantal;
    delete from demopost where moment < grens - interval '2 years';
    get diagnostics aantal = row_count;
    totaal := totaal + aantal;
    delete from bericht
     where stand in ('verstuurd', 'opgegeven', 'vervallen') and afgerond_op < grens - interval '2 years';
    get diagnostics aantal = row_count;
    return totaal + aantal;
end $$;
