-- Dates that come round every year, and who was greeted on them. A birthday is the card's own date and has no row here.
create table occasion (
    id         bigint       not null,
    client_id  bigint       not null,
    kind       varchar(20)  not null,
    label      varchar(200),
    date_year  smallint,
    date_month smallint,
    date_day   smallint,
    -- month * 100 + day, month * 100 where only the month is known; null where not even that is
    day_key    smallint,
    lead_days  smallint,
    constraint occasion_pk primary key (id),
    constraint occasion_kind_stored check (kind in ('NAME_DAY', 'COMPANY_ANNIVERSARY', 'OTHER')),
    constraint occasion_month_in_year check (date_month is null or date_month between 1 and 12),
    constraint occasion_day_in_month check (date_day is null or (date_month is not null and date_day between 1 and 31)),
    constraint occasion_lead_in_range check (lead_days is null or lead_days between 0 and 30),
    constraint occasion_client_exists foreign key (client_id) references client (id)
);
create index occasion_by_day on occasion (day_key);

-- Birthdays are found by their day of the year.
create index client_by_birthday on client (birth_month, birth_day);

-- That a client was greeted on an occasion of one year, or that it was decided not to.
create table greeting (
    id          bigint      not null,
    client_id   bigint      not null,
    -- the row of the occasion; 0 for the birthday, which has none
    occasion_id bigint      not null,
    -- the day on which the occasion was kept, not the day of writing
    kept_on     date        not null,
    choice      varchar(8)  not null,
    closed_at   timestamp(3) with time zone not null,
    -- which text was used, so that it is not used again next year
    text_id     varchar(100),
    constraint greeting_pk primary key (id),
    constraint greeting_once unique (client_id, occasion_id, kept_on),
    constraint greeting_choice_known check (choice in ('SENT', 'SKIPPED')),
    constraint greeting_client_exists foreign key (client_id) references client (id)
);
create index greeting_by_day on greeting (kept_on);

-- How one client wants to be greeted, where it differs from the rules for all.
create table greeting_wish (
    id         bigint   not null,
    client_id  bigint   not null,
    tone       varchar(8),
    lead_days  smallint,
    constraint greeting_wish_pk primary key (id),
    constraint greeting_wish_once unique (client_id),
    constraint greeting_wish_tone_known check (tone is null or tone in ('FORMAL', 'FRIENDLY')),
    constraint greeting_wish_lead_in_range check (lead_days is null or lead_days between 0 and 30),
    constraint greeting_wish_client_exists foreign key (client_id) references client (id)
);

-- What a person settled about occasions. One row.
create table occasion_rules (
    id         bigint      not null,
    leap_day   varchar(12) not null,
    lead_days  smallint    not null,
    late_days  smallint    not null,
    constraint occasion_rules_pk primary key (id),
    constraint occasion_rules_is_one check (id = 1),
    constraint occasion_rules_leap_day_known check (leap_day in ('FEBRUARY_28', 'MARCH_1')),
    constraint occasion_rules_lead_in_range check (lead_days between 0 and 30),
    constraint occasion_rules_late_in_range check (late_days between 0 and 60)
);
insert into occasion_rules (id, leap_day, lead_days, late_days) values (1, 'FEBRUARY_28', 3, 30);

-- What the program was taught about names: a form in a case, or the gender of the one who bears it.
create table name_correction (
    id     bigint       not null,
    plain  varchar(900) not null,
    -- a grammatical case, or GENDER
    what   varchar(20)  not null,
    form   varchar(900) not null,
    constraint name_correction_pk primary key (id),
    constraint name_correction_once unique (plain, what)
);
