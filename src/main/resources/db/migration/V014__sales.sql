-- What a client bought, and what was agreed for longer.
create table purchase (
    id           bigint        not null,
    client_id    bigint        not null,
    -- local
    bought_on    date          not null,
    -- in the currency's own smallest unit; negative for money given back
    minor_units  bigint        not null,
    currency     varchar(3)    not null,
    items        varchar(4000) not null,
    import_id    bigint,
    created_at   timestamp(3) with time zone not null,
    version      integer       not null,
    constraint purchase_pk primary key (id),
    constraint purchase_client_exists foreign key (client_id) references client (id)
);
create index purchase_of_client on purchase (client_id, bought_on, id);
create index purchase_by_day on purchase (bought_on, id);

create table contract (
    id           bigint        not null,
    client_id    bigint        not null,
    title        varchar(2000) not null,
    starts_on    date          not null,
    -- the last day on which it holds; null where no end was agreed
    ends_on      date,
    minor_units  bigint,
    currency     varchar(3),
    created_at   timestamp(3) with time zone not null,
    version      integer       not null,
    constraint contract_pk primary key (id),
    constraint contract_ends_after_start check (ends_on is null or ends_on >= starts_on),
    constraint contract_valued_whole check ((minor_units is null) = (currency is null)),
    constraint contract_value_not_negative check (minor_units is null or minor_units >= 0),
    constraint contract_client_exists foreign key (client_id) references client (id)
);
create index contract_of_client on contract (client_id, starts_on, id);
create index contract_by_end on contract (ends_on, id);

-- Why a client who bought once never came back, as a person thinks of it.
create table silence_reason (
    id         bigint        not null,
    client_id  bigint        not null,
    words      varchar(4000) not null,
    noted_on   date          not null,
    constraint silence_reason_pk primary key (id),
    constraint silence_reason_once unique (client_id),
    constraint silence_reason_client_exists foreign key (client_id) references client (id)
);
