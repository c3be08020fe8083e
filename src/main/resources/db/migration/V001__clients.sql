-- Clients: people and companies, and all that a card holds about them.
-- Ids are time-ordered 63-bit numbers given by the program, so a primary key needs no index of its own.
create table client (
    id            bigint        not null,
    kind          varchar(8)    not null,
    prefix        varchar(100),
    family_name   varchar(300),
    given_name    varchar(300),
    middle_name   varchar(300),
    suffix        varchar(100),
    nickname      varchar(300),
    organization  varchar(500),
    company_id    bigint,
    department    varchar(300),
    job_title     varchar(300),
    birth_year    smallint,
    birth_month   smallint,
    birth_day     smallint,
    tax_id        varchar(40),
    source        varchar(300),
    external_id   varchar(300),
    note          varchar(100000),
    import_id     bigint,
    created_at    timestamp(3) with time zone not null,
    deleted_at    timestamp(3) with time zone,
    version       integer       not null,
    constraint client_pk primary key (id),
    constraint client_kind_known check (kind in ('PERSON', 'COMPANY')),
    constraint client_month_in_year check (birth_month is null or birth_month between 1 and 12),
    constraint client_day_in_month check (birth_day is null or (birth_month is not null and birth_day between 1 and 31)),
    constraint client_company_exists foreign key (company_id) references client (id)
);

-- Phones, e-mail addresses, messengers and links, in the order the person gave them.
create table contact_point (
    id         bigint        not null,
    client_id  bigint        not null,
    kind       varchar(10)   not null,
    label      varchar(200),
    text       varchar(2000) not null,
    position   integer       not null,
    constraint contact_point_pk primary key (id),
    constraint contact_point_kind_known check (kind in ('PHONE', 'EMAIL', 'MESSENGER', 'LINK')),
    constraint contact_point_client_exists foreign key (client_id) references client (id)
);

create table address (
    id           bigint        not null,
    client_id    bigint        not null,
    label        varchar(200),
    street       varchar(2000),
    city         varchar(300),
    region       varchar(300),
    postal_code  varchar(100),
    country      varchar(300),
    position     integer       not null,
    constraint address_pk primary key (id),
    constraint address_client_exists foreign key (client_id) references client (id)
);

create table interest (
    id         bigint        not null,
    client_id  bigint        not null,
    text       varchar(2000) not null,
    since      date,
    position   integer       not null,
    constraint interest_pk primary key (id),
    constraint interest_client_exists foreign key (client_id) references client (id)
);

-- Life context: family, hobbies, important dates. The date is when it happens or happened, as far as it is known.
create table life_fact (
    id         bigint        not null,
    client_id  bigint        not null,
    text       varchar(4000) not null,
    fact_year  smallint,
    fact_month smallint,
    fact_day   smallint,
    position   integer       not null,
    constraint life_fact_pk primary key (id),
    constraint life_fact_month_in_year check (fact_month is null or fact_month between 1 and 12),
    constraint life_fact_day_in_month check (fact_day is null or (fact_month is not null and fact_day between 1 and 31)),
    constraint life_fact_client_exists foreign key (client_id) references client (id)
);

create table client_tag (
    id         bigint       not null,
    client_id  bigint       not null,
    tag        varchar(200) not null,
    position   integer      not null,
    constraint client_tag_pk primary key (id),
    constraint client_tag_client_exists foreign key (client_id) references client (id)
);

-- Columns of an imported list that the card has no place for.
create table custom_field (
    id         bigint          not null,
    client_id  bigint          not null,
    name       varchar(500)    not null,
    text       varchar(100000) not null,
    position   integer         not null,
    constraint custom_field_pk primary key (id),
    constraint custom_field_client_exists foreign key (client_id) references client (id)
);
