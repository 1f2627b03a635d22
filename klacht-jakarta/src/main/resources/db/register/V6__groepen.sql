-- In which groups of colleagues somebody works, as his issuer said when he logged in; with commas.
alter table sessie add column groepen text not null default '';
