select 1 / case when '${schema}' = 'g_proef_stuk' then 0 else 1 end;
