-- How often clients want to hear from us: set for everyone, for a stage, for a tag or on a card, the last going first.
create table cadence (
    id            bigint      not null,
    level         varchar(7)  not null,
    client_id     bigint,
    tag           varchar(200),
    stage         varchar(11),
    -- both null: this client, or this kind of client, is not to be called by a cadence at all
    ideal_days    smallint,
    longest_days  smallint,
    constraint cadence_pk primary key (id),
    constraint cadence_once_on_card unique (client_id),
    constraint cadence_once_for_tag unique (tag),
    constraint cadence_once_for_stage unique (stage),
    constraint cadence_of_its_level
        check ((level = 'CLIENT') = (client_id is not null) and (level = 'TAG') = (tag is not null)
            and (level = 'STAGE') = (stage is not null) and level in ('CLIENT', 'TAG', 'STAGE', 'DEFAULT')),
    constraint cadence_stage_known
        check (stage in ('AWARENESS', 'EXPLORATION', 'EXPANSION', 'COMMITMENT', 'DISSOLUTION')),
    constraint cadence_whole check ((ideal_days is null) = (longest_days is null)),
    constraint cadence_in_range check (ideal_days >= 1 and longest_days between ideal_days and 3650),
    constraint cadence_client_exists foreign key (client_id) references client (id)
);
-- Whoever has left is not to be called because time has passed.
insert into cadence (id, level, stage) values (1, 'STAGE', 'DISSOLUTION');

-- That a call by cadence was put off, on which local day and until which. A contact makes it void.
create table snooze (
    id           bigint        not null,
    client_id    bigint        not null,
    put_off_on   date          not null,
    until_day    date          not null,
    reason       varchar(4000) not null,
    constraint snooze_pk primary key (id),
    constraint snooze_once_a_day unique (client_id, put_off_on),
    constraint snooze_looks_ahead check (until_day > put_off_on),
    constraint snooze_client_exists foreign key (client_id) references client (id)
);

-- What a person settled about calls by cadence. One row.
create table cadence_rules (
    id                 bigint      not null,
    daily_cap          smallint    not null,
    counts_incoming    boolean     not null,
    counts_outgoing    boolean     not null,
    counts_unanswered  boolean     not null,
    -- days of the week off, from Monday: `0000011` for Saturday and Sunday
    weekend            varchar(7)  not null,
    -- whether the holidays of Russia are off
    russian_holidays   boolean     not null,
    constraint cadence_rules_pk primary key (id),
    constraint cadence_rules_is_one check (id = 1),
    constraint cadence_rules_cap_in_range check (daily_cap between 1 and 99),
    constraint cadence_rules_count_something check (counts_incoming or counts_outgoing)
);
insert into cadence_rules
    (id, daily_cap, counts_incoming, counts_outgoing, counts_unanswered, weekend, russian_holidays)
    values (1, 6, true, true, false, '0000011', true);

-- Channels in which nobody is spoken to in person. At first those that go out to everyone at once.
create table uncounted_channel (
    id          bigint  not null,
    channel_id  bigint  not null,
    constraint uncounted_channel_pk primary key (id),
    constraint uncounted_channel_once unique (channel_id),
    constraint uncounted_channel_exists foreign key (channel_id) references channel (id)
);
insert into uncounted_channel (id, channel_id)
    select row_number() over (order by id), id from channel where code in ('blog', 'video', 'podcast', 'webinar');

-- A person's own days off, and days worked although the week or the law has them off, from the first to the last.
create table day_off (
    id         bigint   not null,
    first_day  date     not null,
    last_day   date     not null,
    worked     boolean  not null,
    constraint day_off_pk primary key (id),
    constraint day_off_ends_after_start check (last_day >= first_day)
);
