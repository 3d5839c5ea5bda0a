### Words that services and nations differ in. Every sentence names them so: { -goal } for one,
### { -goal(form: "many") } for more, { -goal(form: "a") } after a or an; with a capital letter
### { -goal(form: "One") }, { -goal(form: "Many") }, { -goal(form: "A") }.

## What the service calls things: its labels take the place of these.

-practitioner = { $form ->
   *[one] home visitor
    [many] home visitors
    [a] a home visitor
    [One] Home visitor
    [Many] Home visitors
    [A] A home visitor
}
-goal = { $form ->
   *[one] goal
    [many] goals
    [a] a goal
    [One] Goal
    [Many] Goals
    [A] A goal
}
-chart = { $form ->
   *[one] activity chart
    [many] activity charts
    [a] an activity chart
    [One] Activity chart
    [Many] Activity charts
    [A] An activity chart
}
-setting = { $form ->
   *[one] nursery
    [many] nurseries
    [a] a nursery
    [One] Nursery
    [Many] Nurseries
    [A] A nursery
}

## What the law calls things, in England. The files nation-… change them for a service of that nation.

-additional-needs = { $form ->
   *[long] special educational needs
    [Long] Special educational needs
    [short] SEN
}
-needs-plan = { $form ->
   *[one] EHC plan
    [many] EHC plans
    [a] an EHC plan
    [A] An EHC plan
    [long] education, health and care plan
}
-needs-coordinator = { $form ->
   *[one] SENCO
    [many] SENCOs
    [a] a SENCO
    [A] A SENCO
}
-needs-code = SEND Code of Practice
