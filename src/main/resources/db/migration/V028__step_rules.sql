-- Rules of the person's own: when something happens, or before a date that comes, the program plans a next step.
create table step_rule (
    id           bigint        not null,
    occurrence   varchar(20)   not null,
    -- the stage, the measure or the kind of date; null where the occurrence says it all
    detail       varchar(30),
    -- of a score: the bound, and whether scores from it up are meant, or from it down
    bound        integer,
    from_bound   boolean,
    -- days after what happened, or before the date
    days         integer       not null,
    text         varchar(4000) not null,
    -- what happened before this day is left alone
    since        date          not null,
    active       boolean       not null,
    constraint step_rule_pk primary key (id),
    constraint step_rule_occurrence_known check (
        occurrence in ('STAGE', 'SCORE', 'PURCHASE', 'CLIENT', 'DATE', 'CONTRACT')),
    constraint step_rule_score_whole check (
        (occurrence = 'SCORE') = (bound is not null and from_bound is not null)),
    constraint step_rule_days_sane check (days between 0 and 365)
);

-- That a rule planned its step for one occurrence, so that it does so once.
create table rule_step (
    id           bigint  not null,
    client_id    bigint  not null,
    rule_id      bigint  not null,
    -- the row that tells of the occurrence: an entry of a stage, an answer, a talk, a purchase, a contract, a date; of a
    -- date on the card the client
    fact_id      bigint  not null,
    happens_on   date    not null,
    constraint rule_step_pk primary key (id),
    constraint rule_step_once unique (rule_id, fact_id, happens_on),
    constraint rule_step_client_exists foreign key (client_id) references client (id)
);
create index rule_step_of_client on rule_step (client_id);

-- who was added lately is asked for each week, and by rules
create index client_by_creation on client (created_at);
