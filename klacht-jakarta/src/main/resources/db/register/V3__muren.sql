-- What stands between a municipality and the others, over which login it is served, and where its data are: '' is the
-- database of this register.
alter table tenant
    add column muur   text not null default 'gedeelde_login'
        check (muur in ('gedeelde_login', 'eigen_login', 'eigen_database')),
    add column login  text not null default '',
    add column plaats text not null default '';
