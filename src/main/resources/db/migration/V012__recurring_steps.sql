-- A next step may come again, and may be told of at moments of its own. What was planned before stays as it was.
alter table follow_up add column series_id bigint;
alter table follow_up add column recurrence varchar(1000);
alter table follow_up add column series_start date;
alter table follow_up add column series_due date;
-- minutes before its time, blanks between them; null where the rules for all hold, empty for none
alter table follow_up add column alerts varchar(200);
-- local moment at which day, time or alerts were last set; null where that was as it was made
alter table follow_up add column planned_on date;
alter table follow_up add column planned_time time(0);
alter table follow_up add constraint follow_up_series_whole check (
    (series_id is null and recurrence is null and series_start is null and series_due is null)
    or (series_id is not null and recurrence is not null and series_start is not null and series_due is not null));
alter table follow_up add constraint follow_up_planned_whole check (
    (planned_on is null and planned_time is null) or (planned_on is not null and planned_time is not null));

-- When steps are told of that say nothing themselves. One row.
create table alert_rules (
    id             bigint       not null,
    -- when a day of work begins, at which a step without a time is told
    workday_start  time(0)      not null,
    -- minutes before, as in follow_up.alerts
    with_time      varchar(200) not null,
    without_time   varchar(200) not null,
    -- local moment since which these rules hold
    since_on       date         not null,
    since_time     time(0)      not null,
    constraint alert_rules_pk primary key (id),
    constraint alert_rules_one_row check (id = 1)
);
insert into alert_rules values (1, time '09:00:00', '0', '', date '2000-01-01', time '00:00:00');
