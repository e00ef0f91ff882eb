import { readSkills } from "@/lib/skills/skill";

export const dataSkills = readSkills(
  "data",
  `
data-analysis | Data analysis | 数据分析 | data analyst, data mining, ?Analytics, ?Report, data analytics, analyze data, analysing data, data interpretation, 分析数据 | sql excel statistics
data-entry | Data entry | 数据录入 | data entry clerk, copy paste work, data input, enter data, manual data entry, typing work, 数据输入, 录入数据, 信息录入 | data-cleaning web-research
data-cleaning | Data cleaning | 数据清洗 | data cleansing, clean data, deduplication, data preprocessing, data wrangling, 数据整理, 去重 | pandas excel
data-annotation | Data annotation | 数据标注 | data labeling, data labelling, image annotation, image labeling, text annotation, annotate images, 图像标注, 标注数据 | machine-learning quality-assurance
web-scraping | Web scraping | 网页抓取 | data scraping, web scraper, scraper, scrape, web crawling, web crawler, data extraction, beautiful soup, beautifulsoup, data mining from websites, 爬虫, 数据抓取, 数据采集 | python scrapy selenium
scrapy | Scrapy | Scrapy |  | web-scraping python
data-visualization | Data visualization | 数据可视化 | data visualisation, chart, data viz, visualize data, 图表制作 | tableau power-bi dashboards
dashboards | Dashboards | 数据看板 | dashboard, reporting dashboard, kpi dashboard, 仪表盘, 看板 | power-bi tableau looker-studio
business-intelligence | Business intelligence | 商业智能 | =BI, bi developer, bi report, bi reporting, 商务智能, 报表开发 | power-bi data-modelling
power-bi | Power BI | Power BI | powerbi, microsoft power bi, =DAX, power query, powerpivot | dashboards business-intelligence
tableau | Tableau | Tableau | tableau dashboard, tableau software | dashboards data-visualization
looker-studio | Looker Studio | Looker Studio | google data studio, data studio, =Looker | dashboards google-analytics
excel | Excel | Excel 表格 | =Excel, microsoft excel, ms excel, excel spreadsheet, excel formula, spreadsheet, pivot table, =EXCEL, excel 公式, 电子表格 | vba google-sheets
vba | VBA and macros | VBA 与宏 | =VBA, excel macro, excel vba, visual basic for applications, macro programming, VBA 宏 | excel automation
google-sheets | Google Sheets | 谷歌表格 | google spreadsheet, google sheet, apps script, google apps script | excel automation
sql | SQL | SQL | sql query, sql queries, structured query language, t-sql, pl/sql, SQL 查询 | postgresql mysql data-analysis
postgresql | PostgreSQL | PostgreSQL | postgres, psql, postgresql database | sql database-design
mysql | MySQL | MySQL | mariadb, my sql | sql database-design
sql-server | SQL Server | SQL Server | microsoft sql server, mssql, ms sql, ssis, ssrs | sql business-intelligence
oracle-db | Oracle Database | Oracle 数据库 | =Oracle, oracle db, oracle sql | sql
mongodb | MongoDB | MongoDB | mongo, mongo db, nosql | database-design nodejs
redis | Redis | Redis |  | database-design
elasticsearch | Elasticsearch | Elasticsearch | elastic search, opensearch | database-design
snowflake | Snowflake | Snowflake | =Snowflake, snowflake data warehouse | data-warehousing dbt
bigquery | BigQuery | BigQuery | big query, google bigquery | data-warehousing sql
data-engineering | Data engineering | 数据工程 | data engineer, big data, data pipeline, data pipelines, etl, etl pipeline, elt, data integration, 数据管道, 数据集成 | airflow spark data-warehousing
data-warehousing | Data warehousing | 数据仓库 | data warehouse, data lake, redshift, databricks, 数仓, 数据湖 | data-engineering snowflake bigquery
dbt | dbt | dbt | data build tool | data-engineering data-modelling
airflow | Apache Airflow | Apache Airflow | airflow | data-engineering
spark | Apache Spark | Apache Spark | ?Spark, pyspark, hadoop | data-engineering
kafka | Apache Kafka | Apache Kafka | kafka, event streaming | data-engineering microservices
data-modelling | Data modelling | 数据建模 | data modeling, data model, dimensional modelling, star schema | database-design business-intelligence
database-design | Database design | 数据库设计 | database architecture, database schema, ?Database, sqlite, microsoft access, ms access, database development, database administration, database administrator, =DBA, relational database, 数据库开发, 数据库管理, 表结构设计 | sql data-modelling
data-migration | Data migration | 数据迁移 | database migration, migrate data, migrating data, 迁移数据 | data-engineering data-cleaning
statistics | Statistics | 统计分析 | statistical analysis, statistician, quantitative analysis, ?Mathematics, hypothesis testing, regression analysis, biostatistics, 统计学, 回归分析 | r spss experiment-design
r | R | R 语言 | ?R, r programming, rstudio, r studio, r shiny, tidyverse, r language, ggplot2 | statistics data-analysis
python | Python | Python | python script, python developer, python3, python 脚本 | pandas data-analysis
pandas | pandas | pandas | numpy, jupyter, jupyter notebook | python data-analysis
spss | SPSS | SPSS | ibm spss, stata, =SAS, sas programming | statistics
matlab | MATLAB | MATLAB | simulink | statistics
forecasting | Forecasting | 预测分析 | =Prophet, demand forecasting, time series, predictive analytics, predictive model, sales forecast, 时间序列, 销量预测 | statistics machine-learning
experiment-design | Experiment design | 实验设计 | a/b testing, ab testing, a/b test, split testing, causal inference, AB 测试 | statistics conversion-optimization
financial-modelling | Financial modelling | 财务建模 | financial modeling, financial model, financial analysis, valuation, dcf, 财务模型, 财务分析, 估值 | excel business-plans
gis | GIS and mapping | 地理信息系统 | =GIS, arcgis, qgis, geospatial, digital mapping, google earth engine, 地图制作, 地理数据 | data-visualization
product-analytics | Product analytics | 产品数据分析 | mixpanel, marketing analytics, growth analytics, sales analytics, operations analytics, customer service analytics, campaign reporting, amplitude, cohort analysis, funnel analysis, customer analytics, 漏斗分析, 留存分析 | data-analysis experiment-design
pdf-conversion | PDF conversion | PDF 转换 | convert pdf, pdf to excel, pdf to word, pdf extraction, ocr, fillable pdf, PDF 转 Word, PDF 转 Excel, 文字识别 | data-entry
`,
);
