-- Texts of a person's own, and which of the shipped ones they do not want.
create table own_text (
    id        bigint         not null,
    kind      varchar(20)    not null,
    tone      varchar(8)     not null,
    late      boolean        not null,
    language  varchar(2)     not null,
    subject   varchar(200)   not null,
    body      varchar(20000) not null,
    archived  boolean        not null,
    constraint own_text_pk primary key (id),
    constraint own_text_kind_known
        check (kind in ('BIRTHDAY', 'JUBILEE', 'NAME_DAY', 'COMPANY_ANNIVERSARY', 'NEW_YEAR', 'OTHER', 'THANKS',
            'REVIEW_REQUEST', 'ANSWER')),
    constraint own_text_tone_known check (tone in ('FORMAL', 'FRIENDLY')),
    constraint own_text_language_known check (language in ('ru', 'en'))
);

create table shelved_text (
    id        bigint       not null,
    text_id   varchar(100) not null,
    language  varchar(2)   not null,
    constraint shelved_text_pk primary key (id),
    constraint shelved_text_once unique (text_id, language)
);

-- That a client was thanked or asked for a review, or that it was decided not to this time.
create table courtesy (
    id         bigint       not null,
    client_id  bigint       not null,
    kind       varchar(14)  not null,
    choice     varchar(8)   not null,
    -- local
    shown_on   date         not null,
    -- which text was used, so that it is not used again so soon
    text_id    varchar(100),
    constraint courtesy_pk primary key (id),
    constraint courtesy_kind_known check (kind in ('THANKS', 'REVIEW_REQUEST')),
    constraint courtesy_choice_known check (choice in ('SENT', 'SKIPPED')),
    constraint courtesy_client_exists foreign key (client_id) references client (id)
);
create index courtesy_of_client on courtesy (client_id, kind, shown_on);

-- Who counts as loyal, and after how long they are to be thanked again. One row.
create table courtesy_rules (
    id             bigint        not null,
    contacts       smallint      not null,
    purchases      smallint      not null,
    over_months    smallint      not null,
    again_months   smallint      not null,
    review_link    varchar(2000) not null,
    constraint courtesy_rules_pk primary key (id),
    constraint courtesy_rules_is_one check (id = 1),
    constraint courtesy_rules_in_range
        check (contacts between 1 and 999 and purchases between 1 and 999 and over_months between 1 and 60
            and again_months between 1 and 60)
);
insert into courtesy_rules (id, contacts, purchases, over_months, again_months, review_link) values (1, 6, 2, 12, 6, '');

-- Up to which moment nothing that a client wrote wants an answer any more. The latest row of a client counts.
create table answer_waiver (
    id         bigint  not null,
    client_id  bigint  not null,
    until_at   timestamp(3) with time zone not null,
    constraint answer_waiver_pk primary key (id),
    constraint answer_waiver_client_exists foreign key (client_id) references client (id)
);
create index answer_waiver_of_client on answer_waiver (client_id, until_at);
