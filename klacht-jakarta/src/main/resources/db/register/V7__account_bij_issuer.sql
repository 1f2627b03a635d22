-- A hash of the account at the issuer: an issuer may end all sessions of an account without naming one.
alter table sessie add column sub text;
create index sessie_sub on sessie (werkruimte, sub) where sub is not null;
