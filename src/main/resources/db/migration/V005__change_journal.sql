-- The change journal: what a person did (a step) and what it did to which row (its changes).
-- Machinery writes it, in the transaction of the change itself; undo, redo and History read it.
create table step (
    id           bigint       not null,
    done_at      timestamp(3) with time zone not null,
    label        varchar(100) not null,
    label_args   varchar(4000) not null,
    reverts_id   bigint,
    undone       boolean      not null,
    first_change bigint       not null,
    last_change  bigint       not null,
    constraint step_pk primary key (id)
);

create table step_change (
    id          bigint      not null,
    step_id     bigint      not null,
    table_name  varchar(40) not null,
    row_id      bigint      not null,
    client_id   bigint,
    before_row  varchar(1048576),
    after_row   varchar(1048576),
    constraint step_change_pk primary key (id),
    constraint step_change_says_something check (before_row is not null or after_row is not null)
);

-- What this base is. One row.
create table base (
    id          bigint   not null,
    identity    uuid     not null,
    created_at  timestamp(3) with time zone not null,
    constraint base_pk primary key (id),
    constraint base_is_one check (id = 1)
);
