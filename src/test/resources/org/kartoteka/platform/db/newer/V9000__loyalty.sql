-- A script that this program does not have, for the tests of migration: two statements, since H2 commits after each.
alter table client add column loyalty integer default 0 not null;
create table card (
    id bigint not null,
    constraint card_pk primary key (id)
);
