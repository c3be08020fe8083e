-- That the survey before the end of a contract was planned, so that it is planned once. A contract whose end is moved is
-- planned anew.
create table contract_survey (
    id           bigint  not null,
    client_id    bigint  not null,
    contract_id  bigint  not null,
    -- the end for which it was planned
    ends_on      date    not null,
    planned_on   date    not null,
    constraint contract_survey_pk primary key (id),
    constraint contract_survey_once unique (contract_id, ends_on),
    constraint contract_survey_client_exists foreign key (client_id) references client (id)
);
create index contract_survey_of_client on contract_survey (client_id);
