-- What a client was given, what it cost and how it was taken.
create table gift (
    id           bigint       not null,
    client_id    bigint       not null,
    given_on     date         not null,
    what         varchar(2000) not null,
    -- in the currency's own smallest unit; null where nobody noted it
    minor_units  bigint,
    currency     varchar(3),
    reaction     smallint,
    note         varchar(4000),
    constraint gift_pk primary key (id),
    constraint gift_priced_whole check ((minor_units is null) = (currency is null)),
    constraint gift_price_not_negative check (minor_units is null or minor_units >= 0),
    constraint gift_reaction_in_scale check (reaction is null or reaction between -1 and 1),
    constraint gift_client_exists foreign key (client_id) references client (id)
);
create index gift_by_day on gift (given_on);

-- What may be spent on gifts in a year. One row a year and currency.
create table gift_budget (
    id           bigint     not null,
    budget_year  smallint   not null,
    minor_units  bigint     not null,
    currency     varchar(3) not null,
    constraint gift_budget_pk primary key (id),
    constraint gift_budget_once unique (budget_year, currency),
    constraint gift_budget_not_negative check (minor_units >= 0)
);
