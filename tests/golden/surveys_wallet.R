# Customer share by R's package survey (Debian r-cran-survey): tests/golden/surveys_wallet.json.
#
#   Rscript tests/golden/surveys_wallet.R > tests/golden/surveys_wallet.json
suppressMessages(library(survey))
wallet <- read.csv("tests/data/wallet-sample.csv", check.names = FALSE)
names(wallet)[c(1, 4:9)] <- c("id", "nps", "all", "own", "us", "roasters", "supermarket")
wallet$weight <- 1 + wallet$id %% 3
wallet$group <- ifelse(wallet$nps >= 9, "promoters", ifelse(wallet$nps <= 6, "detractors", "passives"))
known <- wallet[!is.na(wallet$all) & !is.na(wallet$own) & wallet$all > 0 & wallet$own <= wallet$all, ]
range <- function(value, error, n, most) {
  reach <- qt(0.975, n - 1) * error
  c(value, max(value - reach, 0), min(value + reach, most))
}
figures <- function(data, weights = rep(1, nrow(data))) {
  design <- svydesign(~1, weights = weights, data = data)
  ratio <- svyratio(~own, ~all, design)
  share <- svymean(~I(own / all), design)
  left <- svymean(~I(all - own), design)
  n <- nrow(data)
  list(
    people = n, share = range(coef(ratio), SE(ratio), n, 1), mean = range(coef(share), SE(share), n, 1),
    headroom = range(coef(left), SE(left), n, Inf)
  )
}
array <- function(values) paste0("[", paste(sprintf("%.15g", values), collapse = ", "), "]")
show <- function(own) {
  sprintf('{ "people": %d, "share": %s, "mean": %s, "headroom": %s }', own$people, array(own$share), array(own$mean), array(own$headroom))
}
object <- function(list) paste0("{ ", paste(sprintf('"%s": %s', names(list), list), collapse = ", "), " }")
by <- function(column) object(sapply(split(known, known[[column]]), function(data) show(figures(data))))
buyers <- known[known$own > 0, ]
wilson <- prop.test(nrow(buyers), nrow(known), correct = FALSE)
market <- object(list(
  share = array(figures(known)$share), penetration = array(c(wilson$estimate, wilson$conf.int)),
  shareOfWallet = array(figures(buyers)$share), usage = sprintf("%.15g", mean(buyers$all) / mean(known$all))
))
allocated <- (1 - wallet$us / 4) * 2 / 3
ranks <- c(mean(allocated), t.test(allocated)$conf.int, mean(wallet$us))
cat(object(list(
  all = paste0("\n ", show(figures(known))), weighted = paste0("\n ", show(figures(known, known$weight))),
  country = paste0("\n ", by("Country")), answer = paste0("\n ", by("group")), market = paste0("\n ", market),
  allocation = paste0("\n ", array(ranks))
)), "\n")
