-- What to note of an in-depth interview, among the phrases.
insert into phrase (id, code, situation, position, archived) values
    (101, 'interview.prefers', 'INTERVIEW', 101, false),
    (102, 'interview.rules', 'INTERVIEW', 102, false),
    (103, 'interview.breach', 'INTERVIEW', 103, false),
    (104, 'interview.worth', 'INTERVIEW', 104, false);
