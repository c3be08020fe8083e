-- What brought a next step that the program planned by itself, so that it goes or moves with it. Null where a person planned.
alter table follow_up add column brought_by varchar(20);
-- the row of that kind: an entry of a stage, a contract
alter table follow_up add column brought_by_id bigint;
alter table follow_up add constraint follow_up_brought_whole check (
    (brought_by is null and brought_by_id is null) or (brought_by is not null and brought_by_id is not null));
