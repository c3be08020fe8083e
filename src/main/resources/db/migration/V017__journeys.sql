-- The way of a client from not knowing us to recommending us: an axis of its own beside the stages of the relationship.
-- Two ways are shipped, of which a person follows one; steps can be added, renamed and put away.
create table journey (
    id        bigint       not null,
    code      varchar(40),
    name      varchar(200),
    position  integer      not null,
    followed  boolean      not null,
    constraint journey_pk primary key (id),
    constraint journey_named check (code is not null or name is not null)
);

create table journey_step (
    id          bigint       not null,
    journey_id  bigint       not null,
    code        varchar(40),
    name        varchar(200),
    position    integer      not null,
    archived    boolean      not null,
    constraint journey_step_pk primary key (id),
    constraint journey_step_named check (code is not null or name is not null),
    constraint journey_step_journey_exists foreign key (journey_id) references journey (id)
);

insert into journey (id, code, position, followed) values (1, 'five', 1, true), (2, 'six', 2, false);
insert into journey_step (id, journey_id, code, position, archived) values
    (1, 1, 'informing', 1, false),
    (2, 1, 'consideration', 2, false),
    (3, 1, 'purchase', 3, false),
    (4, 1, 'retention', 4, false),
    (5, 1, 'advocacy', 5, false),
    (6, 2, 'attention', 1, false),
    (7, 2, 'acquaintance', 2, false),
    (8, 2, 'decision', 3, false),
    (9, 2, 'buying', 4, false),
    (10, 2, 'service', 5, false),
    (11, 2, 'repeat', 6, false);

create table journey_entry (
    id               bigint   not null,
    client_id        bigint   not null,
    journey_step_id  bigint   not null,
    -- local
    entered_on       date     not null,
    created_at       timestamp(3) with time zone not null,
    version          integer  not null,
    constraint journey_entry_pk primary key (id),
    constraint journey_entry_client_exists foreign key (client_id) references client (id),
    constraint journey_entry_step_exists foreign key (journey_step_id) references journey_step (id)
);
create index journey_entry_of_client on journey_entry (client_id, entered_on, id);

-- What hurt a client, and at which step of the way.
create table pain_point (
    id               bigint        not null,
    client_id        bigint        not null,
    -- the talk in which it came up; the talk may be deleted since
    interaction_id   bigint,
    journey_step_id  bigint        not null,
    theme            varchar(200)  not null,
    noted_on         date          not null,
    words            varchar(4000) not null,
    constraint pain_point_pk primary key (id),
    constraint pain_point_client_exists foreign key (client_id) references client (id),
    constraint pain_point_step_exists foreign key (journey_step_id) references journey_step (id)
);
create index pain_point_of_client on pain_point (client_id, noted_on);

-- What was changed because of it.
create table pain_remedy (
    id               bigint        not null,
    theme            varchar(200)  not null,
    journey_step_id  bigint,
    changed_on       date          not null,
    words            varchar(4000) not null,
    constraint pain_remedy_pk primary key (id),
    constraint pain_remedy_step_exists foreign key (journey_step_id) references journey_step (id)
);
