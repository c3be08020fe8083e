-- Sets of factors that make satisfaction up. A shipped set or factor has a code, whose name is in the bundles until the
-- person gives it one.
create table factor_set (
    id        bigint       not null,
    code      varchar(40),
    name      varchar(200),
    position  integer      not null,
    archived  boolean      not null,
    constraint factor_set_pk primary key (id),
    constraint factor_set_named check (code is not null or name is not null)
);

create table factor (
    id             bigint       not null,
    factor_set_id  bigint       not null,
    code           varchar(40),
    name           varchar(200),
    position       integer      not null,
    archived       boolean      not null,
    constraint factor_pk primary key (id),
    constraint factor_named check (code is not null or name is not null),
    constraint factor_set_exists foreign key (factor_set_id) references factor_set (id)
);

-- One version of the weights of a set. An answer names its own, so that it keeps the weights it was given under.
create table factor_weighting (
    id             bigint  not null,
    factor_set_id  bigint  not null,
    made_at        timestamp(3) with time zone not null,
    constraint factor_weighting_pk primary key (id),
    constraint factor_weighting_set_exists foreign key (factor_set_id) references factor_set (id)
);

create table factor_weight (
    id            bigint   not null,
    weighting_id  bigint   not null,
    factor_id     bigint   not null,
    weight        integer  not null,
    constraint factor_weight_pk primary key (id),
    constraint factor_weight_once unique (weighting_id, factor_id),
    constraint factor_weight_in_range check (weight between 0 and 100),
    constraint factor_weight_weighting_exists foreign key (weighting_id) references factor_weighting (id),
    constraint factor_weight_factor_exists foreign key (factor_id) references factor (id)
);

insert into factor_set (id, code, position, archived) values (1, 'service', 1, false);
insert into factor (id, factor_set_id, code, position, archived) values
    (1, 1, 'quality', 1, false),
    (2, 1, 'speed', 2, false),
    (3, 1, 'staff', 3, false),
    (4, 1, 'price', 4, false),
    (5, 1, 'ease', 5, false);
insert into factor_weighting (id, factor_set_id, made_at) values (1, 1, timestamp with time zone '2026-01-01 00:00:00+00');
insert into factor_weight (id, weighting_id, factor_id, weight) values
    (1, 1, 1, 5), (2, 1, 2, 4), (3, 1, 3, 4), (4, 1, 4, 3), (5, 1, 5, 2);

-- What a client answered when asked how satisfied they are. The score of a talk is in its own row of the timeline and
-- counts as well, as CSAT.
create table answer (
    id            bigint       not null,
    client_id     bigint       not null,
    measure       varchar(4)   not null,
    -- CSAT 1 to 5, NPS 0 to 10; for CSI the overall impression, 1 to 5, where it was asked
    score         smallint,
    weighting_id  bigint,
    -- local
    answered_on   date         not null,
    occasion      varchar(200) not null,
    channel_id    bigint,
    words         varchar(100000) not null,
    import_id     bigint,
    created_at    timestamp(3) with time zone not null,
    version       integer      not null,
    constraint answer_pk primary key (id),
    constraint answer_measure_known check (measure in ('CSAT', 'NPS', 'CSI')),
    constraint answer_score_in_scale
        check (case measure when 'NPS' then score between 0 and 10 when 'CSAT' then score between 1 and 5
            else score is null or score between 1 and 5 end),
    constraint answer_scored check (measure = 'CSI' or score is not null),
    constraint answer_weighted check ((measure = 'CSI') = (weighting_id is not null)),
    constraint answer_client_exists foreign key (client_id) references client (id),
    constraint answer_channel_exists foreign key (channel_id) references channel (id),
    constraint answer_weighting_exists foreign key (weighting_id) references factor_weighting (id)
);
create index answer_of_client on answer (client_id, answered_on, id);
create index answer_by_day on answer (answered_on, id);

-- A factor that was not answered has no row.
create table answer_factor (
    id         bigint    not null,
    answer_id  bigint    not null,
    client_id  bigint    not null,
    factor_id  bigint    not null,
    score      smallint  not null,
    constraint answer_factor_pk primary key (id),
    constraint answer_factor_once unique (answer_id, factor_id),
    constraint answer_factor_in_scale check (score between 1 and 5),
    constraint answer_factor_answer_exists foreign key (answer_id) references answer (id),
    constraint answer_factor_client_exists foreign key (client_id) references client (id),
    constraint answer_factor_factor_exists foreign key (factor_id) references factor (id)
);
create index answer_factor_of_client on answer_factor (client_id);

create table answer_theme (
    id         bigint       not null,
    answer_id  bigint       not null,
    client_id  bigint       not null,
    theme      varchar(200) not null,
    constraint answer_theme_pk primary key (id),
    constraint answer_theme_once unique (answer_id, theme),
    constraint answer_theme_answer_exists foreign key (answer_id) references answer (id),
    constraint answer_theme_client_exists foreign key (client_id) references client (id)
);
create index answer_theme_of_client on answer_theme (client_id);

-- That a client was asked, whether or not they answered.
create table survey_request (
    id         bigint      not null,
    client_id  bigint      not null,
    asked_on   date        not null,
    -- the questions asked, or the factor set as `set:1`
    survey     varchar(40) not null,
    constraint survey_request_pk primary key (id),
    constraint survey_request_client_exists foreign key (client_id) references client (id)
);
create index survey_request_of_client on survey_request (client_id, asked_on);

-- What a person settled about asking and alerts. One row.
create table satisfaction_rules (
    id                        bigint    not null,
    ask_every_months          smallint  not null,
    not_again_days            smallint  not null,
    low_score                 smallint  not null,
    -- hundredths of a point below the client's own mean
    drop_hundredths           smallint  not null,
    months_before_end         smallint  not null,
    constraint satisfaction_rules_pk primary key (id),
    constraint satisfaction_rules_is_one check (id = 1),
    constraint satisfaction_rules_in_range
        check (ask_every_months between 1 and 24 and not_again_days between 0 and 365 and low_score between 1 and 4
            and drop_hundredths between 1 and 400 and months_before_end between 0 and 12)
);
insert into satisfaction_rules (id, ask_every_months, not_again_days, low_score, drop_hundredths, months_before_end)
    values (1, 3, 30, 2, 100, 2);
