# Weighted figures by R's package survey (Debian r-cran-survey): tests/golden/surveys_weighted.json.
#
#   Rscript tests/golden/surveys.R > tests/golden/surveys_weighted.json
suppressMessages(library(survey))
score <- function(nps) ifelse(nps >= 9, 100, ifelse(nps <= 6, -100, 0))
show <- function(...) cat(sprintf(...), "\n", sep = "")

weights <- read.csv("tests/data/cases/surveys/13-weights.csv")
weights$x <- score(weights$nps)
plain <- svymean(~x, svydesign(~1, weights = ~weight, data = weights))

shop <- read.csv("tests/data/survey-sample.csv", check.names = FALSE)
shop <- shop[shop$Status == "Complete", ]
names(shop)[c(4, 6)] <- c("nps", "delivery")
shop$x <- score(shop$nps)
shop$delivery <- factor(shop$delivery)
design <- svydesign(~1, weights = rep(1, nrow(shop)), data = shop)
target <- function(name, values, shares) setNames(data.frame(values, shares * nrow(shop)), c(name, "Freq"))
raked <- rake(
  design, list(~Country, ~delivery),
  list(
    target("Country", c("BG", "EE", "MK", "PL", "SK"), c(0.3, 0.1, 0.1, 0.35, 0.15)),
    target("delivery", c("1", "2", "3", "4", "5"), c(0.1, 0.1, 0.2, 0.3, 0.3))
  ),
  control = list(maxit = 500, epsilon = 1e-9)
)
answered <- subset(raked, !is.na(x))
w <- weights(answered)
show("{")
show('  "weighted": { "value": %.12f, "standardError": %.12f },', coef(plain), SE(plain))
show('  "raked": { "value": %.9f, "effectiveAnswers": %.6f }', coef(svymean(~x, raked, na.rm = TRUE)), sum(w)^2 / sum(w^2))
show("}")
