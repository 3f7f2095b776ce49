# Time to the next purchase by R's package survival (Debian r-cran-survival): tests/golden/next_purchase.json.
# The waits come from the two samples by base R alone.
#
#   Rscript tests/golden/next_purchase.R > tests/golden/next_purchase.json
suppressMessages(library(survival))

# A row per customer and purchase day (a negative amount is a refund), with the days to the next purchase, or to the end of
# observation if there is none.
waits_of <- function(log) {
  days <- unique(log[log$amount >= 0, c("customer", "date")])
  days <- days[order(days$customer, days$date), ]
  same <- c(days$customer[-1] == days$customer[-nrow(days)], FALSE)
  until <- ifelse(same, c(days$date[-1], NA), max(log$date))
  days$wait <- until - as.numeric(days$date)
  days$returned <- as.numeric(same)
  days$nth <- ave(days$wait, days$customer, FUN = seq_along)
  days
}

number <- function(x) ifelse(is.na(x), "null", sprintf("%.12g", x))
show <- function(...) cat(sprintf(...), sep = "")

after <- function(days, nth) {
  own <- days[days$nth == nth, ]
  fit <- survfit(Surv(wait, returned) ~ 1, data = own, conf.type = "log-log")
  at <- intersect(c(30, 90, 365), which(max(own$wait) >= 1:365))
  rates <- sapply(at, function(day) {
    s <- summary(fit, times = day)
    sprintf("[%d, %s, %s, %s]", day, number(1 - s$surv), number(1 - s$upper), number(1 - s$lower))
  })
  curve <- summary(fit)
  last <- length(curve$time)
  sprintf(
    '{ "customers": %d, "returned": %d, "steps": %d, "lastDay": %d, "lastShare": %s, "lastAtRisk": %d, "rates": [%s] }',
    nrow(own), sum(own$returned), last, curve$time[last], number(1 - curve$surv[last]), curve$n.risk[last],
    paste(rates, collapse = ", ")
  )
}

# Each value against all others; `customers` and `values` are pairs, of which a customer may have several.
groups <- function(kind, first, customers, values) {
  counts <- sort(table(values))
  lines <- c()
  for (value in names(counts)[counts >= 20]) {
    own <- first$customer %in% customers[values == value]
    test <- survdiff(Surv(wait, returned) ~ !own, data = first)
    o <- test$obs
    e <- test$exp
    ratio <- (o[1] / e[1]) / (o[2] / e[2])
    reach <- exp(qnorm(0.975) * sqrt(1 / e[1] + 1 / e[2]))
    lines <- c(lines, sprintf(
      '["%s", "%s", %d, %s, %s, %s, %s]', kind, value, sum(own), number(pchisq(test$chisq, 1, lower.tail = FALSE)),
      number(ratio), number(ratio / reach), number(ratio * reach)
    ))
  }
  lines
}

cdnow <- read.csv("tests/data/cdnow-sample.csv", colClasses = c(customer = "character"))
cdnow$date <- as.Date(cdnow$date)
days <- waits_of(cdnow)
first <- days[days$nth == 1, ]
by_month <- groups("first-month", first, first$customer, format(first$date, "%Y-%m"))
show('{\n  "cdnow": {\n    "after": [\n      %s\n    ],\n', paste(sapply(1:5, function(n) after(days, n)), collapse = ",\n      "))
show('    "groups": [\n      %s\n    ]\n  },\n', paste(by_month, collapse = ",\n      "))

shop <- read.csv("tests/data/shop-sample.csv")
shop$date <- as.Date(shop$date)
days <- waits_of(shop)
first <- days[days$nth == 1, ]
lines <- merge(first, unique(shop[shop$amount >= 0, c("customer", "date", "product", "country")]), by = c("customer", "date"))
by_product <- groups("first-product", first, lines$customer, lines$product)
by_country <- groups("country", first, lines$customer, lines$country)
show('  "shop": {\n    "after": [\n      %s\n    ],\n', paste(sapply(1:5, function(n) after(days, n)), collapse = ",\n      "))
show('    "groups": [\n      %s\n    ]\n  }\n}\n', paste(c(by_product, by_country), collapse = ",\n      "))
