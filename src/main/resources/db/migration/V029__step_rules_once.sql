-- A rule plans once for each occurrence, also where its day is put right later. What tells occurrences of one row apart: the
-- year of a date, the end of a contract as days since 1970; 0 where a row tells of one alone.
alter table rule_step add column turn integer default 0 not null;
update rule_step set turn = extract(year from happens_on)
    where rule_id in (select id from step_rule where occurrence = 'DATE');
update rule_step set turn = datediff(day, date '1970-01-01', happens_on)
    where rule_id in (select id from step_rule where occurrence = 'CONTRACT');
-- what was planned a second time, for a day put right, stays under its day and stands for nothing any more
update rule_step set turn = datediff(day, date '1970-01-01', happens_on) where exists (
    select 1 from rule_step earlier
    where earlier.rule_id = rule_step.rule_id and earlier.fact_id = rule_step.fact_id
        and earlier.turn = rule_step.turn and earlier.id < rule_step.id);
alter table rule_step drop constraint rule_step_once;
alter table rule_step add constraint rule_step_once_a_turn unique (rule_id, fact_id, turn);
