-- Summaries that the figures are read from, kept right by the machinery in the step that changes what they sum up. They
-- can be made anew from the other tables at any time: nothing here is backed up, exported or counted as data.
--
-- In each of them: tag '' stands for all clients, any other for those who bear it; stage '' for all, any other for those
-- whose relationship stands there now; month_no is year * 12 + month - 1; n is never 0.

-- Which summaries are made, and from what: a summary whose definition has another text is made anew.
create table figure_state (
    summary    varchar(40) not null,
    made_from  varchar(64) not null,
    constraint figure_state_pk primary key (summary)
);

-- channel 0 stands for all: what came by none is counted there alone
create table figure_score (
    tag       varchar(200) not null,
    stage     varchar(11)  not null,
    channel   bigint       not null,
    month_no  integer      not null,
    measure   varchar(4)   not null,
    score     smallint     not null,
    n         bigint       not null,
    constraint figure_score_pk primary key (tag, stage, channel, month_no, measure, score)
);

-- total and squares in hundred-thousandths: whole numbers can be taken off again without a trace
create table figure_csi (
    tag            varchar(200) not null,
    stage          varchar(11)  not null,
    channel        bigint       not null,
    month_no       integer      not null,
    factor_set_id  bigint       not null,
    tenths         smallint     not null,
    n              bigint       not null,
    total          bigint       not null,
    squares        bigint       not null,
    constraint figure_csi_pk primary key (tag, stage, channel, month_no, factor_set_id, tenths)
);

-- overall 0: the impression as a whole was not asked
create table figure_factor (
    tag            varchar(200) not null,
    stage          varchar(11)  not null,
    channel        bigint       not null,
    month_no       integer      not null,
    factor_set_id  bigint       not null,
    factor_id      bigint       not null,
    factor_score   smallint     not null,
    overall        smallint     not null,
    n              bigint       not null,
    constraint figure_factor_pk
        primary key (tag, stage, channel, month_no, factor_set_id, factor_id, factor_score, overall)
);

-- from_stage '' for a first placing; reason and side '' for all moves but those into dissolution
create table figure_move (
    tag         varchar(200) not null,
    stage       varchar(11)  not null,
    month_no    integer      not null,
    from_stage  varchar(11)  not null,
    to_stage    varchar(11)  not null,
    reason      varchar(20)  not null,
    side        varchar(6)   not null,
    n           bigint       not null,
    constraint figure_move_pk primary key (tag, stage, month_no, from_stage, to_stage, reason, side)
);

-- Stays that are over, by the month they began in; days is the first day of their band.
create table figure_stay (
    tag       varchar(200) not null,
    stage     varchar(11)  not null,
    month_no  integer      not null,
    in_stage  varchar(11)  not null,
    days      integer      not null,
    n         bigint       not null,
    constraint figure_stay_pk primary key (tag, stage, month_no, in_stage, days)
);

-- Stays that last until now, by the day they began on.
create table figure_open_stay (
    tag       varchar(200) not null,
    stage     varchar(11)  not null,
    began_on  date         not null,
    in_stage  varchar(11)  not null,
    n         bigint       not null,
    constraint figure_open_stay_pk primary key (tag, stage, began_on, in_stage)
);

-- Clients who bought in a month, by the month of their first purchase.
create table figure_cohort (
    tag          varchar(200) not null,
    stage        varchar(11)  not null,
    first_month  integer      not null,
    month_no     integer      not null,
    n            bigint       not null,
    constraint figure_cohort_pk primary key (tag, stage, first_month, month_no)
);

-- n counts rows, purchases those of them that gave no money back
create table figure_revenue (
    tag          varchar(200) not null,
    stage        varchar(11)  not null,
    month_no     integer      not null,
    currency     varchar(3)   not null,
    n            bigint       not null,
    purchases    bigint       not null,
    minor_units  bigint       not null,
    constraint figure_revenue_pk primary key (tag, stage, month_no, currency)
);

-- Clients who begin (IN) or cease (OUT) to count as customers with a month.
create table figure_custom (
    tag       varchar(200) not null,
    stage     varchar(11)  not null,
    month_no  integer      not null,
    turn      varchar(3)   not null,
    n         bigint       not null,
    constraint figure_custom_pk primary key (tag, stage, month_no, turn)
);

-- Visits to a step of a journey by the month they began in; next_step and days 0 where none followed.
create table figure_visit (
    tag              varchar(200) not null,
    stage            varchar(11)  not null,
    month_no         integer      not null,
    journey_step_id  bigint       not null,
    next_step        bigint       not null,
    days             integer      not null,
    n                bigint       not null,
    constraint figure_visit_pk primary key (tag, stage, month_no, journey_step_id, next_step, days)
);

create table figure_pain (
    tag              varchar(200) not null,
    stage            varchar(11)  not null,
    month_no         integer      not null,
    journey_step_id  bigint       not null,
    theme            varchar(200) not null,
    n                bigint       not null,
    constraint figure_pain_pk primary key (tag, stage, month_no, journey_step_id, theme)
);
