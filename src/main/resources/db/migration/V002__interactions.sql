-- Channels: a shipped list that the person may edit. A shipped channel has a code, whose name is in the bundles
-- until the person gives it one.
create table channel (
    id         bigint       not null,
    code       varchar(30),
    name       varchar(200),
    parent_id  bigint,
    position   integer      not null,
    archived   boolean      not null,
    constraint channel_pk primary key (id),
    constraint channel_named check (code is not null or name is not null),
    constraint channel_parent_exists foreign key (parent_id) references channel (id)
);

insert into channel (id, code, parent_id, position, archived) values
    (1, 'phone', null, 1, false),
    (2, 'messenger', null, 2, false),
    (3, 'email', null, 3, false),
    (4, 'meeting', null, 4, false),
    (5, 'social', null, 5, false),
    (6, 'call', 1, 6, false),
    (7, 'video_call', 1, 7, false),
    (8, 'app', 2, 8, false),
    (9, 'website_form', 3, 9, false),
    (10, 'office_meeting', 4, 10, false),
    (11, 'event', 4, 11, false),
    (12, 'social_message', 5, 12, false),
    (13, 'blog', 5, 13, false),
    (14, 'video', 5, 14, false),
    (15, 'podcast', 5, 15, false),
    (16, 'webinar', 4, 16, false);

-- The timeline is this table: one row per call, meeting, letter or message.
create table interaction (
    id                bigint      not null,
    client_id         bigint      not null,
    channel_id        bigint      not null,
    direction         varchar(3)  not null,
    happened_at       timestamp(3) with time zone not null,
    duration_minutes  integer,
    outcome           varchar(20),
    text              varchar(100000) not null,
    sentiment         smallint,
    score             smallint,
    -- true: the person decided that nothing follows; otherwise false or null
    no_next_step      boolean,
    import_id         bigint,
    created_at        timestamp(3) with time zone not null,
    version           integer     not null,
    constraint interaction_pk primary key (id),
    constraint interaction_direction_known check (direction in ('IN', 'OUT')),
    constraint interaction_duration_not_negative check (duration_minutes is null or duration_minutes >= 0),
    constraint interaction_sentiment_in_scale check (sentiment is null or sentiment between -1 and 1),
    constraint interaction_score_in_scale check (score is null or score between 1 and 5),
    constraint interaction_client_exists foreign key (client_id) references client (id),
    constraint interaction_channel_exists foreign key (channel_id) references channel (id)
);
-- Newest first, as the timeline and the journal are read: H2 walks an index in its own direction only.
create index interaction_of_client on interaction (client_id, happened_at desc, id desc);
create index interaction_by_time on interaction (happened_at desc, id desc);

create table interaction_tag (
    id              bigint       not null,
    interaction_id  bigint       not null,
    client_id       bigint       not null,
    tag             varchar(200) not null,
    position        integer      not null,
    constraint interaction_tag_pk primary key (id),
    constraint interaction_tag_interaction_exists foreign key (interaction_id) references interaction (id),
    constraint interaction_tag_client_exists foreign key (client_id) references client (id)
);

-- What was promised, in either direction: kept apart from the steps that a person plans.
create table promise (
    id              bigint        not null,
    client_id       bigint        not null,
    interaction_id  bigint,
    side            varchar(6)    not null,
    text            varchar(100000) not null,
    due_date        date,
    state           varchar(8)    not null,
    settled_at      timestamp(3) with time zone,
    created_at      timestamp(3) with time zone not null,
    version         integer       not null,
    constraint promise_pk primary key (id),
    constraint promise_side_known check (side in ('MINE', 'THEIRS')),
    constraint promise_state_known check (state in ('OPEN', 'KEPT', 'DROPPED')),
    constraint promise_client_exists foreign key (client_id) references client (id),
    constraint promise_interaction_exists foreign key (interaction_id) references interaction (id)
);
create index promise_by_due on promise (state, due_date, id);
