-- For whom a restricted dossier was when it was opened all the same: they are told, whatever who opened it does with it then.
alter table noodtoegang add column voor text[];
