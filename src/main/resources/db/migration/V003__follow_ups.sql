-- Next steps. Dates and times are local: a step planned for ten stays at ten wherever the laptop goes.
create table follow_up (
    id              bigint        not null,
    client_id       bigint        not null,
    interaction_id  bigint,
    text            varchar(100000) not null,
    due_date        date          not null,
    due_time        time(0),
    state           varchar(9)    not null,
    closed_at       timestamp(3) with time zone,
    moved_times     integer       not null,
    move_reason     varchar(100000),
    created_at      timestamp(3) with time zone not null,
    version         integer       not null,
    constraint follow_up_pk primary key (id),
    constraint follow_up_state_known check (state in ('OPEN', 'DONE', 'CANCELLED')),
    constraint follow_up_moves_not_negative check (moved_times >= 0),
    constraint follow_up_client_exists foreign key (client_id) references client (id),
    constraint follow_up_interaction_exists foreign key (interaction_id) references interaction (id)
);
create index follow_up_by_due on follow_up (state, due_date, due_time nulls last, id);
create index follow_up_by_close on follow_up (closed_at, id);
