import { useParams } from 'react-router';
import { NotFound } from '../../app/pages/not-found.tsx';
import { findResource } from '../resources.ts';
import { ResourceList } from './resource-list.tsx';

/** `/:resource`: the generated list of any resource. */
export default function ListPage() {
  const { resource } = useParams();
  const definition = findResource(resource);
  return definition ? <ResourceList key={definition.name} definition={definition} /> : <NotFound />;
}
