import neo4j, { type Driver } from 'neo4j-driver';

/** A driver for the Neo4j that the environment names, set as the product sets its own. */
export function openDriver(): Driver {
  const { NEO4J_URI = '', NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 16,
    fetchSize: -1,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}
