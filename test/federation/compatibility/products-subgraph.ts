import 'reflect-metadata';
import { Arg, Directive, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { buildSubgraph, type Subgraph } from '../../../server/src/graphql/federation/subgraph.js';
import { DeprecatedProduct, Inventory, Product, ProductResearch, User } from './product.type.js';

/** What the conformance suite wants to be imported, and a directive of its own that must reach the supergraph. */
const LINK = `extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v2.3"
    import: ["@composeDirective", "@external", "@key", "@inaccessible", "@interfaceObject", "@override", "@provides", "@requires", "@shareable", "@tag"]
  )
  @link(url: "https://myspecs.dev/myCustomDirective/v1.0", import: ["@custom"])
  @composeDirective(name: "@custom")

directive @custom on OBJECT`;

const CREATOR: User = { email: 'support@apollographql.com', name: 'Jane Smith', totalProductsCreated: 1337, yearsOfEmployment: 10 };

const research = (caseNumber: string, description: string): ProductResearch => ({ study: { caseNumber, description }, outcome: null });

const RESEARCH = [research('1234', 'Federation Study'), research('1235', 'Studio Study')];

const PRODUCTS: readonly Product[] = [
  { id: 'apollo-federation', sku: 'federation', package: '@apollo/federation', variation: { id: 'OSS' }, research: [RESEARCH[0]!] },
  { id: 'apollo-studio', sku: 'studio', package: '', variation: { id: 'platform' }, research: [RESEARCH[1]!] },
].map((product) => ({ ...product, dimensions: { size: 'small', weight: 1, unit: 'kg' }, createdBy: CREATOR, notes: null }));

const DEPRECATED: DeprecatedProduct = {
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
  createdBy: CREATOR,
};

const INVENTORY: Inventory = { id: 'apollo-oss', deprecatedProducts: [DEPRECATED] };

@Resolver(() => Product)
class ProductResolver {
  @Query(() => Product, { nullable: true })
  product(@Arg('id', () => ID) id: string): Product | null {
    return productWhere((product) => product.id === id);
  }

  @Query(() => DeprecatedProduct, { nullable: true, deprecationReason: 'Use product query instead' })
  deprecatedProduct(@Arg('sku', () => String) sku: string, @Arg('package', () => String) packageName: string): DeprecatedProduct | null {
    return deprecatedWhere(sku, packageName);
  }
}

@Resolver(() => User)
class UserResolver {
  @Directive('@requires(fields: "totalProductsCreated yearsOfEmployment")')
  @FieldResolver(() => Int, { nullable: true })
  averageProductsCreatedPerYear(@Root() { totalProductsCreated, yearsOfEmployment }: User): number | null {
    return totalProductsCreated === null ? null : Math.round(totalProductsCreated / yearsOfEmployment);
  }
}

/** The products subgraph of the conformance suite, built as Rapport's own is. */
export function buildProductsSubgraph(): Promise<Subgraph> {
  return buildSubgraph<object>({
    link: LINK,
    options: {
      resolvers: [ProductResolver, UserResolver],
      orphanedTypes: [Product, DeprecatedProduct, ProductResearch, User, Inventory],
      validate: false,
    },
    references: {
      Product: async (key: Partial<Product>) =>
        productWhere(({ id, sku, package: packageName, variation }) => {
          if (key.id !== undefined) return key.id === id;
          return key.sku === sku && (key.package === undefined ? key.variation?.id === variation?.id : key.package === packageName);
        }),
      DeprecatedProduct: async (key: DeprecatedProduct) => deprecatedWhere(key.sku, key.package),
      ProductResearch: async ({ study }: ProductResearch) => RESEARCH.find((each) => each.study.caseNumber === study.caseNumber) ?? null,
      User: async (reference: User) => (reference.email === CREATOR.email ? Object.assign({}, CREATOR, reference) : null),
      Inventory: async ({ id }: Inventory) => (id === INVENTORY.id ? INVENTORY : null),
    },
  });
}

function productWhere(matches: (product: Product) => boolean): Product | null {
  return PRODUCTS.find(matches) ?? null;
}

function deprecatedWhere(sku: string, packageName: string): DeprecatedProduct | null {
  return sku === DEPRECATED.sku && packageName === DEPRECATED.package ? DEPRECATED : null;
}
