-- Where a relationship stood since when: the latest entry of a client, by day and then by id, is the stage it stands in.
-- A client without an entry was not placed yet.
create table stage_entry (
    id             bigint        not null,
    client_id      bigint        not null,
    stage          varchar(11)   not null,
    -- local
    entered_on     date          not null,
    moved_by       varchar(9)    not null,
    -- the facts that moved it, as they were shown or typed
    why            varchar(4000) not null,
    trial_ends_on  date,
    side           varchar(6),
    reason         varchar(20),
    reason_words   varchar(4000),
    created_at     timestamp(3) with time zone not null,
    version        integer       not null,
    constraint stage_entry_pk primary key (id),
    constraint stage_entry_stage_known
        check (stage in ('AWARENESS', 'EXPLORATION', 'EXPANSION', 'COMMITMENT', 'DISSOLUTION')),
    constraint stage_entry_mover_known check (moved_by in ('PERSON', 'ASSISTANT', 'IMPORT')),
    constraint stage_entry_trial_explores check (trial_ends_on is null or stage = 'EXPLORATION'),
    constraint stage_entry_dissolution_explained
        check ((stage = 'DISSOLUTION') = (side is not null) and (stage = 'DISSOLUTION') = (reason is not null)),
    constraint stage_entry_side_known check (side is null or side in ('WE', 'CLIENT', 'BOTH')),
    constraint stage_entry_reason_known
        check (reason is null or reason in ('REQUIREMENTS_CHANGED', 'BETTER_ANALOGUE', 'DISSATISFIED', 'OTHER')),
    constraint stage_entry_client_exists foreign key (client_id) references client (id)
);
create index stage_entry_of_client on stage_entry (client_id, entered_on, id);
create index stage_entry_by_day on stage_entry (entered_on, id);

-- What the stage assistant proposed and was answered, so that it does not ask again too soon.
create table stage_answer (
    id           bigint      not null,
    client_id    bigint      not null,
    rule         varchar(40) not null,
    stage        varchar(11) not null,
    choice       varchar(8)  not null,
    answered_on  date        not null,
    silent_until date,
    constraint stage_answer_pk primary key (id),
    constraint stage_answer_choice_known check (choice in ('ACCEPTED', 'DECLINED', 'LATER')),
    constraint stage_answer_client_exists foreign key (client_id) references client (id)
);
create index stage_answer_of_client on stage_answer (client_id, rule);

-- Thresholds of the assistant's rules and delays of the win-back, where a person changed what is shipped.
create table stage_threshold (
    id      bigint      not null,
    code    varchar(60) not null,
    amount  integer     not null,
    constraint stage_threshold_pk primary key (id),
    constraint stage_threshold_once unique (code),
    constraint stage_threshold_not_negative check (amount >= 0)
);

-- What holds between us and one client: what is done and what is never done.
create table house_rule (
    id         bigint        not null,
    client_id  bigint        not null,
    kind       varchar(4)    not null,
    text       varchar(4000) not null,
    position   integer       not null,
    constraint house_rule_pk primary key (id),
    constraint house_rule_kind_known check (kind in ('DO', 'DONT')),
    constraint house_rule_client_exists foreign key (client_id) references client (id)
);
